package dev.fairway.parity.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distribution that the build laid out, and an environment to run it in. */
public final class Packaged {

  private Packaged() {}

  public static Path folder() {
    return Path.of(System.getProperty("fairway.distribution")).toAbsolutePath().normalize();
  }

  public static Path program() {
    return folder().resolve("bin/fairway");
  }

  /** The root of the source checkout. */
  public static Path checkout() {
    return Path.of(System.getProperty("fairway.checkout")).toAbsolutePath().normalize();
  }

  /** The program on the path, the Java of this test, and nothing of the user's. */
  public static Map<String, String> environment(Path home) {
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", program().getParent() + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LANG", "C.UTF-8");
    environment.put("HOME", home.toString());
    for (String kind : List.of("CACHE", "CONFIG", "DATA", "STATE")) {
      environment.put("XDG_" + kind + "_HOME", home.resolve("xdg").toString());
    }
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_CEILING_DIRECTORIES", home.getParent().toString());
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      environment.put("GIT_" + who + "_NAME", "Tester");
      environment.put("GIT_" + who + "_EMAIL", "tester@localhost");
    }
    return environment;
  }

  /**
   * Makes the archive that starts map their classes from, unless there is one: starts are faster
   * with it, and none of them makes one in the background while others are counted.
   */
  public static void warmUp(Path home) {
    Map<String, String> environment = environment(home);
    environment.put("FAIRWAY_ARCHIVE", "wait");
    Child.Ended ended =
        Child.start(List.of(program().toString(), "--version"), home, environment).ended();
    if (ended.code() != 0) {
      throw new AssertionError(program() + " cannot be started: " + ended);
    }
  }
}

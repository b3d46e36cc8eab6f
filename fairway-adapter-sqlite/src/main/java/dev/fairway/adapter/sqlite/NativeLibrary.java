package dev.fairway.adapter.sqlite;

import java.io.File;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Where the driver finds SQLite's compiled code. Left alone, it unpacks a copy into the folder for
 * temporary files at every start, which takes longer than most commands.
 */
public final class NativeLibrary {

  private static final String PATH = "org.sqlite.lib.path";

  /** Where the driver looks for copies that it left behind; a folder with little in it. */
  private static final String LEFT_BEHIND = "org.sqlite.tmpdir";

  private NativeLibrary() {}

  /**
   * Points the driver to the copy in an installation; leaves it alone when there is none for this
   * machine. Has an effect only before the first store is opened.
   *
   * @param home the folder of the installation, whose {@code lib/native} holds one folder for each
   *     system, named like those inside the driver's jar: {@code Linux/x86_64}
   */
  public static void locate(Path home) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    File folder = new File(home.toFile(), "lib/native/" + system() + "/" + processor());
    if (folder.isDirectory()) {
      System.setProperty(PATH, folder.getPath());
      System.setProperty(LEFT_BEHIND, folder.getPath());
    }
  }

  /**
   * Begins to load the driver on a thread of its own, so that it is there when a store is opened.
   * Opens nothing and reports nothing: what fails here fails again, and is said, at the opening.
   */
  public static void preload() {
    Thread loading = new Thread(new Preload(), "preload-sqlite");
    loading.setDaemon(true);
    loading.start();
  }

  private static final class Preload implements Runnable {
    @Override
    public void run() {
      try {
        SQLiteJDBCLoader.initialize();
        new SQLiteConfig();
      } catch (Exception | LinkageError e) {
        // said when a store is opened
      }
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "");
    if (name.startsWith("Windows")) {
      return "Windows";
    }
    if (name.startsWith("Mac")) {
      return "Mac";
    }
    boolean musl = new File("/lib/ld-musl-" + processor() + ".so.1").exists();
    return musl ? "Linux-Musl" : "Linux";
  }

  private static String processor() {
    String name = System.getProperty("os.arch", "");
    return switch (name) {
      case "amd64", "x86_64" -> "x86_64";
      case "arm64", "aarch64" -> "aarch64";
      default -> name;
    };
  }
}

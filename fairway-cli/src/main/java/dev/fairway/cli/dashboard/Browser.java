package dev.fairway.cli.dashboard;

import dev.fairway.cli.Environment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens the user's browser; whoever has none has the address. */
final class Browser {

  private static final List<String> OPENERS = List.of("xdg-open", "open", "wslview");

  private Browser() {}

  static void open(String url, Environment environment) {
    String own = environment.variable("BROWSER");
    if (own != null && !own.contains(" ") && start(own, url, environment)) {
      return;
    }
    for (String opener : OPENERS) {
      if (start(opener, url, environment)) {
        return;
      }
    }
  }

  private static boolean start(String program, String url, Environment environment) {
    boolean none = program.toLowerCase(Locale.ROOT).equals("none");
    ProcessBuilder builder = new ProcessBuilder(program, url);
    builder.environment().clear();
    builder.environment().putAll(environment.variablesForChildren());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      if (!none) {
        builder.start().getOutputStream().close();
      }
      return true;
    } catch (IOException missing) {
      return false;
    }
  }
}

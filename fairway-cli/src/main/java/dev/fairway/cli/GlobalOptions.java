package dev.fairway.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The options that every verb takes, before or after its word. */
final class GlobalOptions {

  static final List<String> WITH_VALUE = List.of("--config", "--db", "--as", "--at");

  private GlobalOptions() {}

  /**
   * What an option says in a call that may not have been understood yet; null when it is absent.
   */
  static @Nullable String value(List<String> args, String name) {
    List<String> options = CommandWords.options(args);
    String value = null;
    for (int i = 0; i < options.size(); i++) {
      String option = options.get(i);
      if (option.startsWith(name + "=")) {
        value = option.substring(name.length() + 1);
      } else if (option.equals(name) && i + 1 < options.size()) {
        value = options.get(i + 1);
      }
    }
    return value;
  }

  static void declare(Syntax syntax) {
    syntax
        .value("--config", "FILE", "the project's configuration instead of .fairway/config.toml")
        .value("--db", "FILE-OR-URL", "the store instead of the configured one")
        .value("--as", "ROLE", "the role to act as instead of the inferred one")
        .value("--at", "TIME", "the time to act at instead of now, such as 2026-11-01T09:30:00Z")
        .flag("--json", "answer in JSON")
        .flag("--no-color", "no colours even on a terminal")
        .flag(new String[] {"-q", "--quiet"}, "no confirmations, warnings and hints")
        .flag("--debug", "a stack trace when the program itself fails")
        .flag(new String[] {"-h", "--help"}, "show this help");
  }
}

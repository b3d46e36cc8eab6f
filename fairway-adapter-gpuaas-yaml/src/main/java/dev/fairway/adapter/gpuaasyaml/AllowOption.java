package dev.fairway.adapter.gpuaasyaml;

import java.util.Optional;
import java.util.regex.Pattern;

/** The option of {@code fairway import} that accepts a field without a meaning, ready to paste. */
final class AllowOption {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.][A-Za-z0-9_.-]*");

  private AllowOption() {}

  /** Quoted for a shell where needed; empty when no command line can name the field. */
  static Optional<String> forField(String name) {
    if (!Shown.plain(name).equals(name) || name.isBlank()) {
      return Optional.empty();
    }
    boolean word = WORD.matcher(name).matches();
    return Optional.of("--allow-unknown " + (word ? name : "'" + name.replace("'", "'\\''") + "'"));
  }
}

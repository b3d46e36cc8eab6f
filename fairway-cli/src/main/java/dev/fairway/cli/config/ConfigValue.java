package dev.fairway.cli.config;

/**
 * One setting in force and where it comes from.
 *
 * @param key dotted, such as {@code gates.require_blocked_reason} or {@code roles[0].name}
 * @param value strings as they are, everything else as TOML writes it; passwords are masked
 * @param source {@code default}, the file and line such as {@code config.toml:12}, or the option or
 *     variable that overrides the file
 */
public record ConfigValue(String key, String value, String source) {

  /** The source of a value that nobody configured. */
  public static final String DEFAULT = "default";
}

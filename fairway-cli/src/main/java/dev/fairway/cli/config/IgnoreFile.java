package dev.fairway.cli.config;

/** The {@code .gitignore} of the {@code .fairway} folder. */
public final class IgnoreFile {

  /**
   * Its text. It names what belongs into git rather than what does not: the store, its journals,
   * backups, caches and parity output come and go under many names.
   */
  public static final String TEXT =
      """
      # Fairway's own files stay out of git, except what people write:
      /*
      !/.gitignore
      !/*.toml
      !/*.yaml
      !/*.yml
      !/reference/
      """;

  private IgnoreFile() {}
}

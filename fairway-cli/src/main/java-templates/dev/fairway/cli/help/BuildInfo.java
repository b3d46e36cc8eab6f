package dev.fairway.cli.help;

/** What the build knows of itself; filled in when it is compiled. */
final class BuildInfo {

  static final String VERSION = "${project.version}";

  /** The commit it was built from; {@code unknown} outside of a repository. */
  static final String COMMIT = "${git.commit.id.abbrev}";

  private BuildInfo() {}
}

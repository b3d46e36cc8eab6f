package dev.fairway.cli.terminal;

import dev.fairway.cli.place.GitSandbox;
import java.nio.file.Path;
import java.util.List;

/** Makes a repository with a lane for every role of a sample project, all of them in place. */
public final class SampleLanes {

  /** Inside of the project, so that they go when the test's folder goes. */
  private static final String SETTINGS =
      """

      [worktrees]
      root = "lanes"
      naming = "lane-{role}"
      """;

  private SampleLanes() {}

  public static void dig(Terminal terminal) {
    Path project = terminal.folder();
    CliTest.write(project.resolve(".fairway/config.toml"), CliTest.HARBOUR + SETTINGS);
    new GitSandbox(project.toAbsolutePath().getParent())
        .repository(project.getFileName().toString());
    terminal.ok("worktree", "setup");
  }

  /** The lane of a role. */
  public static Terminal of(String role, Terminal terminal) {
    return terminal.inFolder("lanes/lane-" + role);
  }

  /** The verbs that are about lanes. */
  public static List<String> verbs() {
    return List.of(
        "worktree setup",
        "worktree status",
        "worktree prune",
        "git-check",
        "preflight",
        "review checkout",
        "merge-ready");
  }

  /** Those that only look. */
  public static List<String> reports() {
    return List.of("worktree status", "git-check", "preflight", "merge-ready");
  }
}

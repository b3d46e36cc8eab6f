package dev.fairway.cli.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import dev.fairway.cli.Repositories;
import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.port.git.testing.InMemoryRepository;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * A project whose folders are real, so that a call knows where it is made, and whose repository is
 * in memory, so that a test decides what is in it.
 */
final class Slipway {

  private static final String CONFIG =
      """
      [[roles]]
      name = "A-api"
      [[roles]]
      name = "B-ui"
      [[roles]]
      name = "C-ops"
      [[roles]]
      name = "D-arch"
      [[roles]]
      name = "E-docs"

      [[review_routes]]
      match = "api/**"
      reviewer = "D-arch"

      [gates]
      require_evidence_before_done = true
      """;

  /** What a call said, and how it ended. */
  record Said(int code, String out, String err) {

    Said exits(int expected) {
      assertThat(code).as(out + err).isEqualTo(expected);
      return this;
    }
  }

  final InMemoryRepository git;
  final Path project;
  private final GitSandbox sandbox;
  private final Path lanes;

  Slipway(Path folder) {
    sandbox = new GitSandbox(folder);
    project = sandbox.repository("dock");
    lanes = sandbox.base().resolve("worktrees");
    git = new InMemoryRepository(project);
    sandbox.write(project.resolve(".fairway/config.toml"), CONFIG);
    git.addCommit("main", "first", "readme");
    in(project, "db", "migrate").exits(0);
  }

  Path lane(String role) {
    return lanes.resolve("dock-" + role);
  }

  /** Makes the folder of a lane that the repository in memory has. */
  void dig(String role) {
    sandbox.git(project, "worktree", "add", "-q", "--detach", lane(role).toString());
  }

  void write(Path file) {
    sandbox.write(file, "something");
  }

  Said run(String... args) {
    return in(project, args);
  }

  Said in(Path folder, String... args) {
    return in(folder, Repositories.openedBy(any -> git), args);
  }

  Said in(Path folder, Repositories repositories, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment world =
        new Environment(
            Stores.ofThisRun().variables(folder, Map.of(), List.of(args)),
            folder,
            InputStream.nullInputStream(),
            out,
            err,
            false,
            InstantSource.fixed(Instant.parse("2026-03-04T08:00:00Z")),
            "kim",
            "host",
            null);
    int code = new Fairway(world, repositories).run(args);
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

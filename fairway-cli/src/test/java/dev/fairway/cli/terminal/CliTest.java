package dev.fairway.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test in a small project of its own: three roles, a store, no tasks yet. */
public abstract class CliTest {

  /** The configuration of {@code harbour}. */
  public static final String HARBOUR =
      """
      [fairway]
      project_name = "harbour"

      [[roles]]
      name = "backend"

      [[roles]]
      name = "ui"

      [[roles]]
      name = "ops"
      branch = "lanes/ops"

      [[review_routes]]
      match = "api/**"
      reviewer = "backend"

      [[review_routes]]
      match = "web/**"
      reviewer = "ui"

      [[review_routes]]
      match = "**/*.tf"
      reviewer = "ops"

      [[review_routes]]
      match = "api/**"
      reviewer = "ops"

      [gates]
      require_evidence_before_done = true

      [task_kinds]
      allowed = ["epic", "task", "bug"]

      [task_priorities]
      default = 1000

      [[packet_templates]]
      name = "survey"
      required_fields = ["depth"]
      optional_fields = ["chart"]
      """;

  /** A configuration that says nothing but whose it is. */
  public static final String BARE = "[fairway]\nproject_name = \"harbour\"\n";

  @TempDir protected Path folder;

  /** Somebody in the project's folder, without a session and without a role. */
  protected Terminal terminal;

  @BeforeEach
  final void makeProject() {
    write(".fairway/config.toml", HARBOUR);
    terminal = Terminal.in(folder);
    Stores.ofThisRun().make(folder);
  }

  /** Adds a task. */
  protected void task(String id, String role, String... more) {
    String[] args = new String[6 + more.length];
    args[0] = "add";
    args[1] = id;
    args[2] = "--title";
    args[3] = "Title of " + id;
    args[4] = "--role";
    args[5] = role;
    System.arraycopy(more, 0, args, 6, more.length);
    terminal.ok(args);
  }

  /** Writes a file of the project. */
  protected Path write(String name, String text) {
    return write(folder.resolve(name), text);
  }

  protected static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

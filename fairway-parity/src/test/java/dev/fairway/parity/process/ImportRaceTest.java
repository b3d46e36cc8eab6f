package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import while others work, and one that does not get to its end. */
class ImportRaceTest {
  private static final int TASKS = 2_000;

  /** So many that SQLite begins to write before the transaction ends: its cache holds 2 MB. */
  private static final int TOO_MANY_TO_CACHE = 8_000;

  @TempDir Path folder;

  @Test
  void tasks_are_claimed_while_an_import_goes_on() throws IOException {
    Project project = Project.in(folder, 200);
    Child imported = project.begin("--json", "import", project.queue("U", TASKS).toString());

    List<String> won = new ArrayList<>();
    do {
      Child.Ended ended =
          project
              .begin(Map.of("FAIRWAY_SESSION_ID", "s-1"), "--json", "claim", "--next", "--as", "A")
              .ended();
      assertThat(ended.code()).as(ended.errors()).isZero();
      assertThat(ended.errors()).isEmpty();
      won.add(JsonText.all(ended.output(), "id").get(0));
    } while (imported.isRunning());

    Child.Ended ended = imported.ended();
    assertThat(ended.code()).as(ended.errors()).isZero();
    assertThat(won).doesNotHaveDuplicates();
    assertThat(project.tasks()).isEqualTo(200 + TASKS);
  }

  /**
   * @param written how long the write-ahead log is when the process is killed, in bytes: from the
   *     moment that the store is open to the middle of the transaction
   */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 300_000, 1_500_000})
  void a_killed_import_leaves_nothing_half_written(long written) throws IOException {
    Project project = Project.in(folder, 1);
    Path log = Path.of(project.store() + "-wal");
    String queue = project.queue("U", TOO_MANY_TO_CACHE).toString();

    Child imported = project.begin("import", queue);
    while (imported.isRunning() && size(log) < written) {
      Thread.onSpinWait();
    }
    imported.kill();
    Child.Ended ended = imported.ended();

    assertThat(project.tasks() - 1).as(ended.toString()).isIn(0, TOO_MANY_TO_CACHE);
    assertThat(project.run("db", "verify").code()).isZero();
    project.ok("import", queue);
    assertThat(project.tasks() - 1).isEqualTo(TOO_MANY_TO_CACHE);
  }

  /** -1 when there is no such file. */
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException missing) {
      return -1;
    }
  }
}

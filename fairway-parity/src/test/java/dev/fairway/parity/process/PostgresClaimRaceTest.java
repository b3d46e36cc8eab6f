package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty-four sessions in eight processes empty one queue on a server. */
class PostgresClaimRaceTest {
  private static final int PROCESSES = 8;
  private static final int SESSIONS = 8;
  private static final int TASKS = 2_000;

  @TempDir Path folder;
  private TestDatabase database;

  @BeforeEach
  void makeDatabase() {
    database = TestDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void every_task_is_won_once_and_no_error_shows() throws IOException {
    Project project = Project.on(database.url(), folder, TASKS);

    List<Child> children = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      children.add(Child.start(claimers("p" + i), folder, Map.of()));
    }

    List<String> won = new ArrayList<>();
    for (Child child : children) {
      Child.Ended ended = child.ended();
      assertThat(ended.code()).as(ended.errors()).isZero();
      assertThat(ended.errors()).isEmpty();
      won.addAll(ended.output().lines().toList());
    }
    assertThat(won).hasSize(TASKS).doesNotHaveDuplicates();
    assertThat(database.text("SELECT count(DISTINCT claimant) FROM fairway.task"))
        .isEqualTo(Integer.toString(PROCESSES * SESSIONS));
    assertThat(project.run("db", "verify").code()).isZero();
  }

  private List<String> claimers(String name) {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Xmx96m",
        "-cp",
        classes,
        PostgresClaimers.class.getName(),
        database.url(),
        name,
        Integer.toString(SESSIONS));
  }
}

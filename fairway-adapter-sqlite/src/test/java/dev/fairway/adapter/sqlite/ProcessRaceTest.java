package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.Samples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes on one file. */
class ProcessRaceTest {

  private static final int PROCESSES = 16;
  private static final int TASKS = 240;

  @TempDir Path folder;

  @Test
  void processes_win_every_task_exactly_once_and_see_no_error() throws Exception {
    Path file = folder.resolve("state.db");
    SqliteFixture fixture = new SqliteFixture(file);
    List<String> ids = ClaimLoop.ids(TASKS);
    insert(fixture.store(), ids);
    List<Racer> racers = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      racers.add(new Racer(file, "s-" + i));
    }
    for (Racer racer : racers) {
      assertThat(racer.line()).isEqualTo("ready");
    }
    for (Racer racer : racers) {
      racer.start();
    }
    Map<String, List<HistoryEntry>> history;
    List<String> won = new ArrayList<>();
    for (Racer racer : racers) {
      List<String> its = racer.finish();
      assertThat(its).as("tasks won by " + racer.name).hasSizeLessThan(TASKS / 2);
      won.addAll(its);
    }
    assertThat(won).containsExactlyInAnyOrderElementsOf(ids);
    history = fixture.store().read(view -> view.history(ids));
    assertThat(history).hasSize(TASKS).allSatisfy((id, rows) -> assertThat(rows).hasSize(1));
    assertThat(new SqliteMaintenance(file).verify()).isEmpty();
    fixture.requireNothingLeftOpen();
  }

  private static void insert(Store store, List<String> ids) {
    List<Task> tasks = ids.stream().map(Samples::task).toList();
    store.write(
        session -> {
          session.insert(tasks);
          return null;
        });
  }

  private static final class Racer {
    private final String name;
    private final Process process;
    private final BufferedReader output;

    Racer(Path file, String name) throws IOException {
      this.name = name;
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      String classes =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      process =
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "-Xmx64m",
                  "-cp",
                  classes,
                  ClaimLoop.class.getName(),
                  file.toString(),
                  name,
                  Integer.toString(TASKS))
              .redirectErrorStream(true)
              .start();
      output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    String line() {
      try {
        return output.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void start() throws IOException {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
    }

    List<String> finish() throws InterruptedException {
      List<String> lines = output.lines().toList();
      assertThat(process.waitFor()).as(name + ": " + lines).isZero();
      return lines;
    }
  }
}

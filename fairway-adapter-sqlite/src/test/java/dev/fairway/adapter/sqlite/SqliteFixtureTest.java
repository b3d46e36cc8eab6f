package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.store.testing.Samples;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check that every contract test ends with does bite. */
class SqliteFixtureTest {

  @TempDir Path folder;

  @Test
  void a_transaction_left_open_is_noticed() {
    Path file = folder.resolve("state.db");
    SqliteFixture fixture = new SqliteFixture(file);
    try (RawFile leak = RawFile.open(file).run("BEGIN")) {
      leak.text("SELECT count(*) FROM task");
      fixture.store().write(session -> session.add(Samples.importRun("x")));
      assertThatThrownBy(fixture::requireNothingLeftOpen).hasMessageContaining("open transaction");
    }
    fixture.store().close();
  }

  @Test
  void a_connection_left_open_is_noticed() {
    Path file = folder.resolve("state.db");
    SqliteFixture fixture = new SqliteFixture(file);
    try (RawFile leak = RawFile.open(file)) {
      leak.text("SELECT count(*) FROM task");
      assertThatThrownBy(fixture::requireNothingLeftOpen).hasMessageContaining("open connection");
    }
  }
}

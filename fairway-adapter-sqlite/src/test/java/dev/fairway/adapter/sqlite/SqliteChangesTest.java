package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.testing.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteChangesTest {

  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private Path folder;
  private Path file;
  private SqliteStore store;

  @BeforeEach
  void open() {
    file = folder.resolve("state.db");
    new SqliteMaintenance(file).migrate(Samples.NOON);
    store = SqliteStore.at(file);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void add(String id) {
    store.write(
        session -> {
          session.insert(List.of(Samples.task(id)));
          return null;
        });
  }

  @Test
  void nothing_is_told_while_nothing_changes() throws InterruptedException {
    add("T-1");
    try (ChangeFeed changes = SqliteChanges.of(file)) {
      store.read(view -> view.taskIds());
      assertThat(changes.await(AT_ONCE)).isFalse();
      assertThat(changes.await(Duration.ofMillis(300))).isFalse();
    }
  }

  @Test
  void every_commit_is_told_once() throws InterruptedException {
    try (ChangeFeed changes = SqliteChanges.of(file)) {
      add("T-1");
      assertThat(changes.await(SOON)).isTrue();
      assertThat(changes.await(AT_ONCE)).isFalse();
      add("T-2");
      add("T-3");
      assertThat(changes.await(SOON)).isTrue();
      assertThat(changes.await(AT_ONCE)).isFalse();
    }
  }

  @Test
  void a_change_wakes_the_one_who_waits() throws Exception {
    try (ChangeFeed changes = SqliteChanges.of(file)) {
      Thread writer = new Thread(() -> add("T-1"));
      writer.start();
      assertThat(changes.await(SOON)).isTrue();
      writer.join();
    }
  }

  @Test
  void a_commit_that_is_told_only_after_the_log_was_written_is_not_missed() throws Exception {
    Path log = folder.resolve("state.db-wal");
    FileTime written = FileTime.from(Samples.NOON.plusSeconds(5));
    add("T-1");
    add("T-2");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(RESTART)"); // from here on the log keeps its size
      Files.setLastModifiedTime(log, FileTime.from(Samples.NOON));
      try (ChangeFeed changes = SqliteChanges.of(file)) {
        Files.setLastModifiedTime(log, written);
        assertThat(changes.await(AT_ONCE)).isFalse();
        long size = Files.size(log);
        statement.execute("UPDATE task SET title = 'Later' WHERE id = 'T-1'");
        Files.setLastModifiedTime(log, written);
        assertThat(Files.size(log)).isEqualTo(size);
        assertThat(changes.await(SOON)).isTrue();
      }
    }
  }

  @Test
  void a_commit_that_was_in_the_log_before_the_feed_was_opened_is_not_missed() throws Exception {
    Path log = folder.resolve("state.db-wal");
    FileTime written = FileTime.from(Samples.NOON);
    add("T-1");
    add("T-2");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(RESTART)"); // from here on the log keeps its size
      Files.setLastModifiedTime(log, written);
      try (ChangeFeed changes = SqliteChanges.of(file)) {
        statement.execute("UPDATE task SET title = 'Later' WHERE id = 'T-1'");
        Files.setLastModifiedTime(log, written);
        assertThat(changes.await(SOON)).isTrue();
      }
    }
  }

  @Test
  void a_write_that_is_undone_is_not_told_twice() throws InterruptedException {
    try (ChangeFeed changes = SqliteChanges.of(file)) {
      add("T-1");
      changes.await(SOON);
      assertThatThrownBy(
              () ->
                  store.write(
                      session -> {
                        session.insert(List.of(Samples.task("T-2")));
                        throw new IllegalArgumentException("undo");
                      }))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(changes.await(AT_ONCE)).isFalse();
    }
  }

  @Test
  void a_store_that_is_replaced_has_changed() throws Exception {
    add("T-1");
    Path other = folder.resolve("other.db");
    new SqliteMaintenance(other).migrate(Samples.NOON);
    try (ChangeFeed changes = SqliteChanges.of(file)) {
      store.close();
      Files.deleteIfExists(folder.resolve("state.db-wal"));
      Files.deleteIfExists(folder.resolve("state.db-shm"));
      Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertThat(changes.await(SOON)).isTrue();
      assertThat(changes.await(AT_ONCE)).isFalse();
    }
  }

  @Test
  void a_store_that_comes_later_has_changed() throws InterruptedException {
    Path later = folder.resolve("later.db");
    try (ChangeFeed changes = SqliteChanges.of(later)) {
      assertThat(changes.await(AT_ONCE)).isFalse();
      new SqliteMaintenance(later).migrate(Samples.NOON);
      assertThat(changes.await(SOON)).isTrue();
    }
  }

  @Test
  void a_file_that_is_no_store_is_a_failure_each_time() throws Exception {
    Path wrong = folder.resolve("wrong.db");
    try (ChangeFeed changes = SqliteChanges.of(wrong)) {
      Files.writeString(wrong, "this is certainly not a database ".repeat(100));
      assertThatThrownBy(() -> changes.await(SOON)).isInstanceOf(StoreFailure.class);
      assertThatThrownBy(() -> changes.await(SOON)).isInstanceOf(StoreFailure.class);
    }
  }
}

package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.Once;
import dev.fairway.cli.terminal.Stores;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be wrong with a file and with nothing else. */
@Once(because = "on a server nobody reaches the files of a store")
class TroubledFileTest extends CliTest {

  private Path store;

  @BeforeEach
  void findStore() {
    store = folder.resolve(".fairway/state.db");
  }

  @Test
  void what_is_no_database_is_left_alone() throws IOException {
    String text = "This is not a database. ".repeat(100);
    Files.writeString(store, text);
    terminal.fails(2, "ready").ofKind("store_corrupt").saying("state.db");
    terminal
        .fails(2, "add", "A-1", "--title", "T", "--role", "ui")
        .ofKind("store_corrupt")
        .saying("state.db");
    terminal.fails(2, "db", "migrate").ofKind("store_corrupt");
    assertThat(Files.readString(store)).isEqualTo(text);
  }

  @Test
  void an_empty_file_is_no_store_yet() throws IOException {
    Files.write(store, new byte[0]);
    terminal.fails(2, "ready").ofKind("store_missing").hinting("'fairway db migrate'");
    terminal.ok("db", "migrate");
    terminal.ok("ready");
  }

  @Test
  void damaged_pages_are_said_and_found() throws IOException {
    for (int i = 0; i < 50; i++) {
      task("A-" + i, "ui", "--notes", "x".repeat(2000));
    }
    terminal.ok("db", "backup", "good.db");
    Stores.ofThisRun().change(folder, "PRAGMA wal_checkpoint(TRUNCATE)");
    try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
      file.seek(4096);
      file.write(new byte[(int) file.length() - 4096]);
    }
    terminal.fails(2, "list").ofKind("store_corrupt").hinting("'fairway db restore FILE'");
    int code = terminal.run("db", "verify").code();
    assertThat(code).isIn(2, 4);
    assertThat(terminal.run("--json", "db", "verify").code()).isEqualTo(code);
    terminal.ok("db", "restore", "good.db", "--yes");
    assertThat(terminal.json("list").path("tasks")).hasSize(50);
  }

  @Test
  void the_status_tells_its_journal_and_where_it_is() {
    assertThat(terminal.ok("db", "status"))
        .startsWith("backend:        sqlite\nlocation:       " + store + "\n");
    assertThat(terminal.json("db", "status").path("journal_mode").asText()).isEqualTo("wal");
  }
}

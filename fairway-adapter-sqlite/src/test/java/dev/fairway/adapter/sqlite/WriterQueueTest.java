package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.adapter.jdbc.Turn;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line itself; that several processes keep it is for the races of whole programs to show. */
class WriterQueueTest {
  @TempDir Path folder;
  private Path line;
  private WriterQueue queue;

  @BeforeEach
  void make() {
    line = folder.resolve("state.db-queue");
    queue = new WriterQueue(folder.resolve("state.db").toFile());
  }

  @Test
  void a_turn_locks_the_file_until_it_ends() throws IOException {
    Turn turn = queue.turn();
    assertThat(isLocked()).isTrue();

    turn.close();

    assertThat(isLocked()).isFalse();
  }

  @Test
  void another_part_of_the_same_process_goes_on_without_a_place() throws IOException {
    Turn first = queue.turn();

    queue.turn().close();

    assertThat(line).exists();
    first.close();
    assertThat(isLocked()).isFalse();
  }

  @Test
  void where_the_file_cannot_be_made_writers_go_on_without() throws IOException {
    Files.createDirectory(line);

    queue.turn().close();

    assertThat(line).isDirectory();
  }

  /** Seen from within the process, which is told of its own locks. */
  private boolean isLocked() throws IOException {
    try (FileChannel channel = FileChannel.open(line, StandardOpenOption.WRITE)) {
      FileLock lock = channel.tryLock();
      return lock == null;
    } catch (OverlappingFileLockException ours) {
      return true;
    }
  }
}

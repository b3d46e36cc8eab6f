package dev.fairway.adapter.sqlite;

import dev.fairway.adapter.jdbc.Turn;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the processes of a machine queue up to write. SQLite alone lets them ask again and again,
 * with pauses in between, and whoever asks at the right moment is next: on a busy machine somebody
 * is always late. The kernel wakes those who wait for a lock on a file, in order and at once.
 *
 * <p>It only saves time. SQLite's own lock is what keeps two writers apart, so whoever cannot have
 * a place here, for whatever reason, goes on without.
 */
final class WriterQueue {

  /** After that long somebody in the queue must have stopped, and SQLite's lock decides. */
  private static final long PATIENCE_MILLIS = 20_000;

  private final File file;

  WriterQueue(File store) {
    file = new File(store.getPath() + "-queue");
  }

  /** Waits for the turn of this process. */
  Turn turn() {
    FileChannel channel = open();
    if (channel == null) {
      return Turn.always();
    }
    try {
      if (channel.tryLock() == null) {
        await(channel);
      }
    } catch (IOException | OverlappingFileLockException without) {
      // another part of this process has it, or this file system has no locks
    }
    return () -> close(channel);
  }

  private @Nullable FileChannel open() {
    try {
      return FileChannel.open(file.toPath(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException notWritable) {
      return null;
    }
  }

  /** Java knows no time limit for a lock, so a thread of its own does the waiting. */
  private static void await(FileChannel channel) {
    Thread waiting = new Thread(() -> lock(channel), "queue-to-write");
    waiting.setDaemon(true);
    waiting.start();
    try {
      waiting.join(PATIENCE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void lock(FileChannel channel) {
    try {
      channel.lock();
    } catch (IOException | OverlappingFileLockException without) {
      // closed because it took too long
    }
  }

  /** Gives the lock back, too. */
  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException stays) {
      // until the process ends
    }
  }
}

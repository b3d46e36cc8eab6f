package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A file in the repository's data that whoever changes worktrees holds a lock on. The system lets
 * go of it when the process ends, however that ends; the empty file stays, for the next one.
 *
 * @param patience for how long to wait for whoever has it
 */
record TurnFile(Path commonDir, Duration patience) {

  private static final String NAME = "fairway-worktrees";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

  <T> T during(Supplier<T> work) {
    try (FileChannel channel =
        FileChannel.open(
            commonDir.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      await(channel);
      return work.get();
    } catch (IOException e) {
      throw Trouble.unwritable(commonDir, e);
    }
  }

  private void await(FileChannel channel) throws IOException {
    for (long left = patience.toNanos() / PAUSE; !isTaken(channel); left--) {
      if (left <= 0 || Thread.currentThread().isInterrupted()) {
        throw new GitFailure(
            "another call is changing worktrees of " + commonDir,
            "try again when it is done",
            null);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException byAnotherThread) {
      return false;
    }
  }
}

package dev.fairway.adapter.sqlite;

import dev.fairway.port.failure.StoreFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Moving whole files so that, whatever happens, a name never stands for half of one. */
final class Folders {

  private Folders() {}

  static void createAbove(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (FileAlreadyExistsException e) {
      throw new StoreFailure(
          StoreFailure.Kind.OTHER,
          "the folder for " + file + " cannot be made: a file is in its place",
          null,
          e);
    } catch (IOException e) {
      throw new StoreFailure(
          StoreFailure.Kind.READ_ONLY,
          "the folder for " + file + " cannot be made",
          "check the permissions of the folder above",
          e);
    }
  }

  /** Waits until the disk has the file. */
  static void sync(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /**
   * Gives a finished file its name.
   *
   * @return false when the name is taken
   */
  static boolean publish(Path finished, Path name) throws IOException {
    sync(finished);
    try {
      Files.createLink(name, finished);
    } catch (FileAlreadyExistsException taken) {
      return false;
    } catch (UnsupportedOperationException noLinks) {
      return moved(finished, name);
    }
    return true;
  }

  private static boolean moved(Path finished, Path name) throws IOException {
    try {
      Files.move(finished, name);
      return true;
    } catch (FileAlreadyExistsException taken) {
      return false;
    }
  }

  /** Deletes what may be left of an attempt; leaves it there when even that fails. */
  static void discard(Path unfinished) {
    unfinished.toFile().delete();
  }

  /** Puts a finished file in the place of another one, in one step. */
  static void replace(Path finished, Path name) throws IOException {
    Files.move(finished, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets a file have a second name, or a copy where the file system knows no second names. */
  static void keepAs(Path file, Path secondName) throws IOException {
    try {
      Files.createLink(secondName, file);
    } catch (UnsupportedOperationException noLinks) {
      Files.copy(file, secondName);
    }
  }

  /** Deletes a store that nobody needs any more, with what SQLite keeps beside it. */
  static void deleteStore(Path file) {
    for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
      try {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      } catch (IOException stays) {
        // it takes space and does no harm
      }
    }
  }
}

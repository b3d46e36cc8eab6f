package dev.fairway.adapter.sqlite;

import dev.fairway.port.failure.InputFailure;
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

  /** Gives a finished file its name, unless that is taken. */
  static void publish(Path finished, Path name) {
    try {
      sync(finished);
      giveName(finished, name);
    } catch (FileAlreadyExistsException e) {
      throw exists(name, e);
    } catch (IOException e) {
      throw new InputFailure("cannot write " + name, "check the folder's permissions", e);
    }
  }

  static InputFailure exists(Path name, IOException e) {
    return new InputFailure(
        name + " exists already and is never overwritten", "name another file", e);
  }

  private static void giveName(Path finished, Path name) throws IOException {
    try {
      Files.createLink(name, finished);
      Files.delete(finished);
    } catch (UnsupportedOperationException noLinks) {
      Files.move(finished, name);
    }
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

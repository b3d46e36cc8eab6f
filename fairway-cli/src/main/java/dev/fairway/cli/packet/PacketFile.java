package dev.fairway.cli.packet;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file as a whole: whoever reads it sees the former one or the new one, never a part. */
final class PacketFile {

  /** How many writers, or remains of them, may be in the way at once. */
  private static final int MOST_NEIGHBOURS = 100;

  private PacketFile() {}

  static void write(Path file, byte[] content) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // a terminal or a pipe takes what comes, and is not to be replaced
      Files.write(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
      throw new FileSystemException(file.toString(), null, "there is no such folder");
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(file.toString());
    }
    Path part = part(target, content);
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(part);
      throw failed;
    }
  }

  /** The content beside its target, under a name that nobody else has. */
  private static Path part(Path target, byte[] content) throws IOException {
    for (int i = 0; ; i++) {
      Path part = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
      try {
        Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return part;
      } catch (FileAlreadyExistsException taken) {
        if (i == MOST_NEIGHBOURS) {
          throw taken;
        }
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(part);
        throw failed;
      }
    }
  }

  /** Why a file cannot be written, in a few words. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "not allowed";
    }
    String why =
        failure instanceof FileSystemException told ? told.getReason() : failure.getMessage();
    return why == null ? failure.getClass().getSimpleName() : why;
  }
}

package dev.fairway.testing.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Unpacks what the archives of the servers hold: folders, files and symbolic links with short
 * names. Anybody may read the result, since the server runs as another user than root.
 */
final class Tar {

  private static final int BLOCK = 512;

  private final InputStream in;
  private final Path folder;

  private Tar(InputStream in, Path folder) {
    this.in = in;
    this.folder = folder;
  }

  static void unpack(InputStream in, Path folder) throws IOException {
    new Tar(in, folder).all();
  }

  private void all() throws IOException {
    byte[] header = new byte[BLOCK];
    while (in.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
      Path target = folder.resolve(text(header, 0, 100)).normalize();
      if (!target.startsWith(folder)) {
        throw new IOException("the archive leads out of its folder: " + target);
      }
      entry(header, target);
    }
  }

  private void entry(byte[] header, Path target) throws IOException {
    long size = octal(header, 124, 12);
    switch (header[156]) {
      case '5' -> directory(target);
      case '2' -> link(target, text(header, 157, 100));
      case '0', 0 -> file(target, size, octal(header, 100, 8));
      default -> throw new IOException("the archive holds something unknown: " + target);
    }
  }

  private static void directory(Path target) throws IOException {
    Files.createDirectories(target);
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void link(Path target, String destination) throws IOException {
    directory(target.getParent());
    Files.createSymbolicLink(target, Path.of(destination));
  }

  private void file(Path target, long size, long mode) throws IOException {
    directory(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      byte[] buffer = new byte[65_536];
      for (long left = size; left > 0; ) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new EOFException("the archive ends within " + target);
        }
        out.write(buffer, 0, read);
        left -= read;
      }
    }
    in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    String permissions = (mode & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(permissions));
  }

  private static String text(byte[] header, int from, int length) {
    int end = from;
    while (end < from + length && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, StandardCharsets.UTF_8);
  }

  private static long octal(byte[] header, int from, int length) {
    return Long.parseLong(text(header, from, length).trim(), 8);
  }
}

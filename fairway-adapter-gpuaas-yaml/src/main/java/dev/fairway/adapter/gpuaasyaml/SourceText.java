package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.Nearest;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.port.failure.InputFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file, known to be UTF-8 text of a bearable size. */
final class SourceText {

  /** 50 MB; a queue of 17,470 tasks has about 10. */
  static final int MOST_BYTES = 50 * 1024 * 1024;

  private final String name;
  private final byte[] bytes;
  private final int start;
  private final Utf8Scan scan;

  private SourceText(String name, byte[] bytes, int start, Utf8Scan scan) {
    this.name = name;
    this.bytes = bytes;
    this.start = start;
    this.scan = scan;
  }

  /**
   * Reads a file.
   *
   * @throws InputFailure when there is nothing to read
   * @throws Unreadable when it is too large or not UTF-8 text
   */
  static SourceText read(Path file, String name) {
    byte[] bytes = bytes(file, name);
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new Unreadable(
          SourcePosition.of(name),
          "the file is UTF-16, not UTF-8",
          "convert it: iconv -f UTF-16 -t UTF-8");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new SourceText(name, bytes, start, Utf8Scan.of(name, bytes, start));
  }

  String name() {
    return name;
  }

  /** What was noticed on the way through the bytes. */
  Utf8Scan scan() {
    return scan;
  }

  /** The text from its beginning, without a byte order mark. */
  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes, start, bytes.length - start), StandardCharsets.UTF_8);
  }

  String whole() {
    return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
  }

  /** JSON documents begin with a brace or bracket; so do some YAML documents. */
  boolean startsLikeJson() {
    for (int i = start; i < bytes.length; i++) {
      if (" \t\r\n".indexOf(bytes[i]) < 0) {
        return bytes[i] == '{' || bytes[i] == '[';
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(Path file, String name) {
    if (Files.isDirectory(file)) {
      throw failure(name, "it is a folder", "name the file in it", null);
    }
    if (Files.notExists(file)) {
      throw failure(name, "there is no such file", nearby(file), null);
    }
    try {
      if (Files.isRegularFile(file)) {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
          throw tooLarge(name, grouped(size));
        }
        return Files.readAllBytes(file);
      }
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
          throw tooLarge(name, "more than " + grouped(MOST_BYTES));
        }
        return bytes;
      }
    } catch (AccessDeniedException e) {
      throw failure(name, "permission denied", "check who may read it: ls -l " + name, e);
    } catch (IOException e) {
      throw failure(name, why(e), null, e);
    }
  }

  private static String why(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? "the system does not say why" : reason;
  }

  private static InputFailure failure(
      String name, String why, @Nullable String hint, @Nullable Throwable cause) {
    return new InputFailure("cannot read " + Shown.plain(name) + ": " + why, hint, cause);
  }

  private static Unreadable tooLarge(String name, String size) {
    String message =
        "the file has " + size + " bytes; at most " + grouped(MOST_BYTES) + " can be read";
    return new Unreadable(SourcePosition.of(name), message, "split it");
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A file of the same folder with nearly the same name. */
  private static @Nullable String nearby(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "there is no folder " + folder + " either";
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<String> names =
          entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toList());
      return Nearest.question(file.getFileName().toString(), names);
    } catch (IOException e) {
      return null;
    }
  }
}

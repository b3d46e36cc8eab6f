package dev.fairway.cli.place;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The one-line files of git. */
final class SmallFile {

  private SmallFile() {}

  /** The first line of a file; null when there is no such file or it cannot be read. */
  static @Nullable String firstLine(Path folder, String name) {
    try (InputStream in = new FileInputStream(folder.resolve(name).toFile())) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      String line = end < 0 ? text : text.substring(0, end);
      return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    } catch (IOException | InvalidPathException absent) {
      return null;
    }
  }
}

package dev.fairway.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of a cached file. A new one ignores itself, so that git stays silent about it even in
 * a project whose configuration was copied there by hand.
 */
final class CacheFolder {

  private CacheFolder() {}

  static Path of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE);
    }
    return folder;
  }
}

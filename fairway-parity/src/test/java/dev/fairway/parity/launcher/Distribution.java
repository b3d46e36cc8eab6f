package dev.fairway.parity.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A distribution folder that a test may do with as it likes, or the one that was built. */
record Distribution(Path home) {
  private static final List<String> NOT_COPIED = List.of("lib/cache", "lib/native", "licences");

  /** The one that the build laid out; nothing may be changed in it. */
  static Distribution built() {
    return new Distribution(Path.of(System.getProperty("fairway.distribution")));
  }

  /** A copy without caches, and without the files that {@code --version} has no use for. */
  static Distribution copiedTo(Path home) throws IOException {
    Path from = built().home();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        Path name = from.relativize(file);
        if (NOT_COPIED.stream().noneMatch(name::startsWith)) {
          Path to = home.resolve(name);
          Files.createDirectories(to.getParent());
          Files.copy(file, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return new Distribution(home);
  }

  Path program() {
    return home.resolve("bin/fairway");
  }

  Path jar() {
    return home.resolve("lib/fairway.jar");
  }

  Path cache() {
    return home.resolve("lib/cache");
  }

  /** As on a file system that cannot be written, and for the super-user, too. */
  void makeCacheImpossible() throws IOException {
    Files.writeString(cache(), "in the way");
  }

  List<Path> archives() throws IOException {
    return archivesIn(cache());
  }

  static List<Path> archivesIn(Path cache) throws IOException {
    if (!Files.isDirectory(cache)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }
}

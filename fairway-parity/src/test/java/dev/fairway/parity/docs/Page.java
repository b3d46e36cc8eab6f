package dev.fairway.parity.docs;

import dev.fairway.parity.process.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page of this project, named by its path from the root. */
record Page(Path name) {

  /** The README and its companions at the root, and everything below {@code docs}. */
  static List<Page> all() throws IOException {
    Path root = Packaged.checkout();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> atRoot = Files.list(root);
        Stream<Path> docs = Files.walk(root.resolve("docs"))) {
      Stream.concat(atRoot, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(files::add);
    }
    files.add(root.resolve("examples/README.md"));
    return files.stream().map(root::relativize).sorted().map(Page::new).toList();
  }

  Path file() {
    return Packaged.checkout().resolve(name);
  }

  List<String> lines() throws IOException {
    return Files.readAllLines(file());
  }

  @Override
  public String toString() {
    return name.toString();
  }
}

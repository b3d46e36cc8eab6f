package dev.fairway.adapter.git;

import java.io.IOException;
import java.nio.file.Path;

/** Folders as git writes them: absolute, and without symbolic links. */
final class Folders {

  private Folders() {}

  /** Also of a folder that is gone: then as far as its parents are there. */
  static Path real(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    try {
      return whole.toRealPath();
    } catch (IOException gone) {
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(whole.getFileName());
    }
  }
}

package dev.fairway.parity.architecture.offenders.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class WritesAFile {

  public void write(Path file) throws IOException {
    Files.writeString(file, "");
  }
}

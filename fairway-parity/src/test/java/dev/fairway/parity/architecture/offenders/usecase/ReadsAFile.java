package dev.fairway.parity.architecture.offenders.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class ReadsAFile {

  public String read(Path file) throws IOException {
    return Files.readString(file);
  }
}

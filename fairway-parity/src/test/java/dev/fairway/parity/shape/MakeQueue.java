package dev.fairway.parity.shape;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a queue file by hand: {@code MakeQueue FILE TASKS}. */
public final class MakeQueue {

  private MakeQueue() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      RealShape.tasks(Integer.parseInt(args[1])).writeQueue(out);
    }
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }
}

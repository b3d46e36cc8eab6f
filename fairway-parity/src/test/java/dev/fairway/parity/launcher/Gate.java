package dev.fairway.parity.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds up whoever makes an archive until it is opened: training runs read from a pipe first. */
final class Gate {
  private final Path pipe;
  private final RandomAccessFile held;

  private Gate(Path pipe) throws IOException {
    this.pipe = pipe;
    this.held = new RandomAccessFile(pipe.toFile(), "rw");
  }

  static Gate closedAt(FakeJdk jdk) throws IOException {
    Path pipe = jdk.home().resolve("gate");
    Start.of("mkfifo", pipe).run();
    return new Gate(pipe);
  }

  /** Later runs find no gate; those that stand at it read the end of the pipe. */
  void open() throws IOException {
    Files.delete(pipe);
    held.close();
  }
}

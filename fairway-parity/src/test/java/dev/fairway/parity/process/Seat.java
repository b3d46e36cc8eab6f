package dev.fairway.parity.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A person in front of a real terminal of 24 lines and 80 columns, which {@code script} of
 * util-linux makes. What the terminal shows goes into a file, escape sequences and all.
 */
final class Seat {

  /** Only something that hangs takes so long. */
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private final Process process;
  private final OutputStream fingers;

  private Seat(Path folder, Process process) {
    this.folder = folder;
    this.process = process;
    fingers = process.getOutputStream();
  }

  /**
   * Runs {@code fairway} on a terminal of its own, between two looks at the terminal's settings.
   *
   * @param environment nothing else is set
   */
  static Seat at(Path folder, Map<String, String> environment, String call) throws IOException {
    String looks =
        "stty rows 24 cols 80; stty -a >before; sh -c 'echo $$ >pid; exec fairway "
            + call
            + "'; echo $? >code; stty -a >after";
    Files.writeString(folder.resolve("seat.sh"), looks);
    ProcessBuilder builder =
        new ProcessBuilder(List.of("script", "-qfec", "sh seat.sh", "screen"))
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("TERM", "xterm-256color");
    try {
      return new Seat(folder, builder.start());
    } catch (IOException none) {
      throw new AssertionError("this test needs 'script' (Debian: bsdutils)", none);
    }
  }

  /** Everything that the terminal was sent so far. */
  String shown() throws IOException {
    Path screen = folder.resolve("screen");
    return Files.exists(screen) ? new String(Files.readAllBytes(screen), UTF_8) : "";
  }

  /** Waits until the terminal was sent this. */
  void awaits(String part) throws IOException, InterruptedException {
    for (int tenths = 0; !shown().contains(part); tenths++) {
      if (tenths > PATIENCE_SECONDS * 10 || !process.isAlive() && !shown().contains(part)) {
        throw new AssertionError("never shown: " + part + "\n" + shown());
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
  }

  void types(String keys) throws IOException {
    fingers.write(keys.getBytes(UTF_8));
    fingers.flush();
  }

  /** Sends a signal to the program. */
  void signals(String name) throws IOException, InterruptedException {
    String pid = Files.readString(folder.resolve("pid")).strip();
    new ProcessBuilder("kill", "-" + name, pid).inheritIO().start().waitFor();
  }

  /** Waits for the end of it all; the program's exit code. */
  int ends() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("this hung: " + shown());
    }
    return Integer.parseInt(Files.readString(folder.resolve("code")).strip());
  }

  /** Goes away, whatever is still running: the terminal is gone, and the program with it. */
  void leaves() throws InterruptedException {
    process.destroy();
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Whether the terminal's settings are what they were before. */
  boolean isAsBefore() throws IOException {
    return Files.readString(folder.resolve("before"))
        .equals(Files.readString(folder.resolve("after")));
  }
}

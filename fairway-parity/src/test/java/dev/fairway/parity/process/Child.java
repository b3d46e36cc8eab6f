package dev.fairway.parity.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A running process. What it prints goes into files, so that any number of them may run at once and
 * none waits for its reader.
 */
public final class Child {
  /** Only something that hangs takes so long. */
  private static final int PATIENCE_SECONDS = 300;

  private final List<String> command;
  private final Process process;
  private final Path output;
  private final Path errors;

  private Child(List<String> command, Process process, Path output, Path errors) {
    this.command = command;
    this.process = process;
    this.output = output;
    this.errors = errors;
  }

  /** Starts a command, in an environment that holds nothing but what is given. */
  public static Child start(List<String> command, Path folder, Map<String, String> environment) {
    try {
      Path output = Files.createTempFile("output", ".txt");
      Path errors = Files.createTempFile("errors", ".txt");
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.redirectInput(Path.of("/dev/null").toFile());
      builder.redirectOutput(output.toFile());
      builder.redirectError(errors.toFile());
      return new Child(command, builder.start(), output, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean isRunning() {
    return process.isAlive();
  }

  /** As {@code kill} does, which asks. */
  void terminate() {
    process.destroy();
  }

  long pid() {
    return process.pid();
  }

  /** As {@code kill -9} does. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end; ends it when it hangs. */
  public Ended ended() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        throw new AssertionError("this hung: " + command + "\n" + Files.readString(errors));
      }
      Ended ended = new Ended(process.exitValue(), text(output), text(errors));
      Files.delete(output);
      Files.delete(errors);
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }

  /** How a process ended, and what it printed. */
  public record Ended(int code, String output, String errors) {}
}

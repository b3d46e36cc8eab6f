package dev.fairway.parity.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One process to start, in an environment that holds nothing but what the test says. */
final class Start {
  private static final long PATIENCE_SECONDS = 120;

  private final ProcessBuilder builder;

  private Start(List<String> command) {
    builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    String path = environment.get("PATH");
    environment.clear();
    environment.put("PATH", path);
    environment.put("LANG", "C.UTF-8");
  }

  static Start of(Object... command) {
    return new Start(List.of(command).stream().map(Object::toString).toList());
  }

  Start with(String name, Object value) {
    builder.environment().put(name, value.toString());
    return this;
  }

  Start without(String name) {
    builder.environment().remove(name);
    return this;
  }

  Start in(Path folder) {
    builder.directory(folder.toFile());
    return this;
  }

  /** Starts it and leaves it running; {@link Running#outcome()} waits for it. */
  Running begin() {
    try {
      Path errors = Files.createTempFile("stderr", ".txt");
      builder.redirectError(errors.toFile());
      builder.redirectInput(Path.of("/dev/null").toFile());
      return new Running(builder.start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outcome run() {
    return begin().outcome();
  }

  record Running(Process process, Path errors) {
    /** Reads standard output to its end, as a caller with a pipe does, and then waits. */
    Outcome outcome() {
      try {
        String output =
            CompletableFuture.supplyAsync(this::output).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Outcome outcome = new Outcome(process.waitFor(), output, Files.readString(errors));
        Files.delete(errors);
        return outcome;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ExecutionException | TimeoutException e) {
        process.destroy();
        throw new AssertionError("its output has no end", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private String output() {
      try {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  record Outcome(int exitCode, String output, String errors) {}
}

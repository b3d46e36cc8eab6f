package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a program to its end. What it prints goes through files, so that one that says much, or that
 * leaves a server behind which keeps its streams, blocks nobody.
 */
final class ShortRun {

  record Ended(int code, String out, String err) {}

  private ShortRun() {}

  static Ended of(Program program, Duration patience) {
    Path out = null;
    Path err = null;
    try {
      out = Files.createTempFile("fairway-run", ".out");
      err = Files.createTempFile("fairway-run", ".err");
      ProcessBuilder builder = LocalPrograms.builder(program);
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = LocalPrograms.start(builder, program);
      process.getOutputStream().close();
      return new Ended(await(process, program, patience), text(out), text(err));
    } catch (IOException e) {
      String name = program.command().get(0);
      throw new ProcessFailure(
          "the output of " + name + " cannot be kept: " + e.getMessage(), null, e);
    } finally {
      discard(out);
      discard(err);
    }
  }

  private static int await(Process process, Program program, Duration patience) {
    String name = program.command().get(0);
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new ProcessFailure(
          "'" + name + "' did not end within " + patience.toMillis() + " ms",
          "run it by hand to see what it waits for",
          null);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new ProcessFailure("'" + name + "' was interrupted", null, e);
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private static void discard(@Nullable Path file) {
    if (file != null) {
      file.toFile().delete();
    }
  }
}

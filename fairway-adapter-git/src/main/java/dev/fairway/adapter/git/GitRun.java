package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run of the {@code git} program, which goes on by itself until somebody wants its output. */
final class GitRun implements AutoCloseable {

  private final String verb;
  private final Duration patience;
  private final Path out;
  private final Path err;
  private @Nullable Process process;

  private GitRun(String verb, Duration patience, Path out, Path err) {
    this.verb = verb;
    this.patience = patience;
    this.out = out;
    this.err = err;
  }

  /**
   * One that is about to begin.
   *
   * @param patience for how long it may take, from when somebody waits for it
   */
  static GitRun of(String verb, Scratch scratch, Duration patience) {
    Path out = null;
    try {
      out = scratch.file();
      return new GitRun(verb, patience, out, scratch.file());
    } catch (IOException e) {
      discard(out);
      throw unkept(e);
    }
  }

  Path out() {
    return out;
  }

  Path err() {
    return err;
  }

  void started(Process begun) {
    process = begun;
  }

  /** Waits for its end; what it printed, when it ended well. */
  String output() {
    int exit = await();
    try {
      if (exit != 0) {
        throw GitComplaint.of(verb, exit, text(err));
      }
      return text(out);
    } catch (IOException e) {
      throw unkept(e);
    }
  }

  Process process() {
    return Objects.requireNonNull(process, "not started");
  }

  private int await() {
    Process running = process();
    try {
      if (running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return running.exitValue();
      }
      end(running);
      throw new GitFailure(
          "'git " + verb + "' did not end within " + patience.toMillis() + " ms",
          "run it by hand to see what it waits for",
          null);
    } catch (InterruptedException e) {
      end(running);
      Thread.currentThread().interrupt();
      throw new GitFailure("'git " + verb + "' was interrupted", null, e);
    }
  }

  /** Ends it, when nobody has waited for its end, and removes what it has written. */
  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      end(process);
    }
    discard(out);
    discard(err);
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static GitFailure unkept(IOException cause) {
    return new GitFailure(
        "the output of git cannot be kept: " + cause.getMessage(), "see TMPDIR", cause);
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

package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The {@code git} program, run for what JGit lacks. Settings that would run other programs, look
 * elsewhere or answer differently are overruled; hooks stay out of it. What it prints goes through
 * files, so that a program that says much, or never ends, blocks nobody.
 *
 * @param inherited the variables that it would see
 * @param patience for how long a run may take
 */
record GitProgram(String name, Map<String, String> inherited, Duration patience) {

  private static final List<String> SETTINGS =
      List.of(
          "core.hooksPath=/dev/null",
          "core.fsmonitor=false",
          "core.quotePath=false",
          "color.ui=false",
          "advice.detachedHead=false",
          "diff.ignoreSubmodules=none",
          "submodule.recurse=false");

  static GitProgram found() {
    return new GitProgram("git", new ProcessBuilder().environment(), Duration.ofMinutes(5));
  }

  /** Runs it in a folder, which must exist; returns what it printed. */
  String run(Path folder, String... words) {
    Path out = null;
    Path err = null;
    try {
      out = Files.createTempFile("fairway-git", ".out");
      err = Files.createTempFile("fairway-git", ".err");
      int exit = await(start(folder, List.of(words), out, err), words[0]);
      if (exit != 0) {
        throw GitComplaint.of(words[0], exit, text(err));
      }
      return text(out);
    } catch (IOException e) {
      throw new GitFailure("the output of git cannot be kept: " + e.getMessage(), null, e);
    } finally {
      discard(out);
      discard(err);
    }
  }

  private Process start(Path folder, List<String> words, Path out, Path err) {
    List<String> command = new ArrayList<>(List.of(name, "--no-pager", "--literal-pathspecs"));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(inherited);
    ChildEnvironment.prepare(builder.environment());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new GitFailure(
          "the program '" + name + "' cannot be run, which 'git " + words.get(0) + "' needs",
          "install git, or put its folder on the PATH",
          e);
    }
  }

  private int await(Process process, String verb) {
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      end(process);
      throw new GitFailure(
          "'git " + verb + "' did not end within " + patience.toMillis() + " ms",
          "run it by hand to see what it waits for",
          null);
    } catch (InterruptedException e) {
      end(process);
      Thread.currentThread().interrupt();
      throw new GitFailure("'git " + verb + "' was interrupted", null, e);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
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

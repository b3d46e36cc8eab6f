package dev.fairway.adapter.git;

import dev.fairway.port.failure.GitFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    try (GitRun run = begin(folder, words)) {
      return run.output();
    }
  }

  /** Starts it in a folder, which must exist, and does not wait for it. */
  GitRun begin(Path folder, String... words) {
    GitRun run = GitRun.of(words[0], Scratch.in(inherited), patience);
    try {
      run.started(start(folder, List.of(words), run));
      return run;
    } catch (GitFailure failed) {
      run.close();
      throw failed;
    }
  }

  private Process start(Path folder, List<String> words, GitRun run) {
    List<String> command = new ArrayList<>(List.of(name, "--no-pager", "--literal-pathspecs"));
    SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(inherited);
    ChildEnvironment.prepare(builder.environment());
    builder.redirectOutput(run.out().toFile()).redirectError(run.err().toFile());
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
}

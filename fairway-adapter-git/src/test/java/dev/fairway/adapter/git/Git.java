package dev.fairway.adapter.git;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The git program as a person uses it, in one folder, without that person's settings. */
record Git(Path folder) {

  /** Makes a repository in a new folder. */
  static Git init(Path folder, String... options) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> words = new ArrayList<>(List.of("init", "--quiet", "--initial-branch=main"));
    words.addAll(List.of(options));
    Git git = new Git(folder);
    git.run(words.toArray(String[]::new));
    return git;
  }

  String run(String... words) {
    return feed("", words);
  }

  /** Runs it with something to read; returns what it printed, without the last line's end. */
  String feed(String input, String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    var variables = builder.environment();
    variables.keySet().removeIf(name -> name.startsWith("GIT_"));
    variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    for (String who : List.of("AUTHOR", "COMMITTER")) {
      variables.put("GIT_" + who + "_NAME", "Tester");
      variables.put("GIT_" + who + "_EMAIL", "tester@example.org");
    }
    try {
      Process process = builder.redirectErrorStream(true).start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + " failed: " + said);
      }
      return said.stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Git in(Path other) {
    return new Git(other);
  }

  /** Writes a file in the worktree. */
  void write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits files, each with new content, where HEAD is; returns the commit's id. */
  String commit(String subject, String... paths) {
    for (String path : paths) {
      write(path, path + "\n" + subject + "\n");
    }
    run("add", "--all");
    run("commit", "--quiet", "--allow-empty", "--message", subject);
    return run("rev-parse", "HEAD");
  }
}

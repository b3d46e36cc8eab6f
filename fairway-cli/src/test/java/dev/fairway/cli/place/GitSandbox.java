package dev.fairway.cli.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Repositories made by the real git program, deaf to the settings of whoever runs the tests. */
public final class GitSandbox {

  private final Path base;

  public GitSandbox(Path base) {
    this.base = Whereabouts.real(base);
  }

  /** The folder that everything is in, without symbolic links. */
  public Path base() {
    return base;
  }

  /** A repository with one commit on {@code main}. */
  public Path repository(String name) {
    Path folder = base.resolve(name);
    create(folder);
    git(folder, "init", "-q", "-b", "main");
    commit(folder, "first");
    return folder;
  }

  public void commit(Path folder, String message) {
    git(folder, "commit", "-q", "--allow-empty", "-m", message);
  }

  public Path write(Path file, String text) {
    try {
      create(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path create(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs git and returns what it prints, without the last line break. */
  public String git(Path folder, String... arguments) {
    Result result = run(folder, arguments);
    if (result.code != 0) {
      throw new IllegalStateException(List.of(arguments) + ": " + result.output);
    }
    return result.output;
  }

  /** Whether git succeeds. */
  public boolean accepts(Path folder, String... arguments) {
    return run(folder, arguments).code == 0;
  }

  private record Result(int code, String output) {}

  private Result run(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(key -> key.startsWith("GIT_"));
      environment.put("GIT_CONFIG_NOSYSTEM", "1");
      environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
      environment.put("GIT_AUTHOR_NAME", "a");
      environment.put("GIT_AUTHOR_EMAIL", "a@example.org");
      environment.put("GIT_COMMITTER_NAME", "a");
      environment.put("GIT_COMMITTER_EMAIL", "a@example.org");
      environment.put("LC_ALL", "C.UTF-8");
      Process process = builder.redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output.stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

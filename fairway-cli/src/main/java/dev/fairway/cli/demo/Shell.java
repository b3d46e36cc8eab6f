package dev.fairway.cli.demo;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs Fairway and git in the copy of the checkout. */
final class Shell {

  private static final String FAIRWAY = "fairway ";

  /** How a command ended. */
  record Ended(int code, String out, String err) {}

  private final Path folder;
  private final Environment outer;

  Shell(Path folder, Environment outer) {
    this.folder = folder;
    this.outer = outer;
  }

  /** The same in another folder. */
  Shell in(Path other) {
    return new Shell(other, outer);
  }

  /** Runs Fairway in this process, as the session of the demonstration and with no role. */
  Ended fairway(String... args) {
    return fairwayAs("demo", args);
  }

  Ended fairwayAs(String session, String... args) {
    Map<String, String> variables = new HashMap<>(outer.variables());
    variables.keySet().removeIf(name -> name.startsWith("FAIRWAY_"));
    variables.put("FAIRWAY_SESSION_ID", session);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment inner =
        new Environment(
            variables,
            folder,
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            false,
            outer.clock(),
            outer.user(),
            outer.host(),
            outer.home());
    int code = new Fairway(inner).run(args);
    return new Ended(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /**
   * Does what a hint says, as somebody would who pastes it: Fairway in this process, anything else
   * in a shell.
   *
   * @param fillings each placeholder without its brackets, and after it a word to put there
   */
  void paste(String hint, String... fillings) {
    String line = hint;
    for (int i = 0; i < fillings.length; i += 2) {
      line = line.replace("‹" + fillings[i] + "›", fillings[i + 1]);
    }
    Check.that(line.indexOf('‹') < 0, "nobody can paste this: " + line);
    if (line.startsWith(FAIRWAY)) {
      Ended ended = fairway(words(line.substring(FAIRWAY.length())));
      Check.that(ended.code() == 0, line + ": " + ended.err().strip());
    } else {
      run(List.of("sh", "-c", line), line);
    }
  }

  /** The words of a line as a shell has them, of whose quotes hints use the single ones. */
  static String[] words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (char c : (line + " ").toCharArray()) {
      if (c == '\'') {
        quoted = !quoted;
      } else if (c != ' ' || quoted) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words.toArray(new String[0]);
  }

  /** Runs git, insists that it succeeds, and returns what it said. */
  String git(String... args) {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(args));
    return run(line, "git " + args[0]);
  }

  private String run(List<String> line, String name) {
    try {
      Path log = Files.createTempFile("fairway-demo-git", ".log");
      ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
      builder.environment().clear();
      builder.environment().putAll(outer.variablesForChildren());
      builder.environment().keySet().removeIf(variable -> variable.startsWith("GIT_"));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      String said = Files.readString(log).strip();
      Files.delete(log);
      Check.that(ended && process.exitValue() == 0, name + " failed: " + said);
      return said;
    } catch (IOException missing) {
      throw new Check.Failed(name + " cannot be run: " + missing.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Check.Failed("stopped");
    }
  }
}

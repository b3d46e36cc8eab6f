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

  /** How a command ended. */
  record Ended(int code, String out, String err) {}

  private final Path folder;
  private final Environment outer;

  Shell(Path folder, Environment outer) {
    this.folder = folder;
    this.outer = outer;
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

  /** Runs git and insists that it succeeds. */
  void git(String... args) {
    List<String> line = new ArrayList<>(List.of("git", "-c", "user.name=Fairway demo"));
    line.addAll(List.of("-c", "user.email=demo@localhost", "-c", "commit.gpgsign=false"));
    line.addAll(List.of(args));
    try {
      Path log = Files.createTempFile("fairway-demo-git", ".log");
      ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
      builder.environment().clear();
      builder.environment().putAll(outer.variablesForChildren());
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process git = builder.start();
      git.getOutputStream().close();
      boolean ended = git.waitFor(60, TimeUnit.SECONDS);
      String said = Files.readString(log).strip();
      Files.delete(log);
      Check.that(ended && git.exitValue() == 0, "git " + args[0] + " failed: " + said);
    } catch (IOException missing) {
      throw new Check.Failed("git cannot be run: " + missing.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Check.Failed("stopped");
    }
  }
}

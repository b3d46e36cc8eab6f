package dev.fairway.cli.parity.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Other programs, run in the copy: the scripts that are to be replaced, and git.
 *
 * @param variables what they see; those that lead git or Fairway elsewhere are left out
 */
public record Program(Path folder, Map<String, String> variables) {

  /** A script that answers with more than this has gone wrong. */
  private static final long MOST_BYTES = 50L << 20;

  /** Why a program has no answer, as one line. */
  public static final class Failed extends Exception {

    private static final long serialVersionUID = 1L;

    Failed(String message) {
      super(message, null, false, false);
    }

    /** One line. */
    public String words() {
      return String.valueOf(getMessage());
    }
  }

  /** Runs a line of shell; what it prints goes through files, so that nobody waits for a reader. */
  public String shell(String line, Duration patience, List<Integer> codes) throws Failed {
    return run(List.of("/bin/sh", "-c", line), "'" + line + "'", patience, codes);
  }

  /** Runs git, without the settings of whoever runs it. */
  public String git(String... words) throws Failed {
    List<String> settings =
        List.of("-c", "user.name=Fairway", "-c", "user.email=fairway@localhost");
    List<String> more =
        List.of("-c", "commit.gpgsign=false", "-c", "core.hooksPath=/dev/null", "--no-pager");
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(settings);
    command.addAll(more);
    command.addAll(List.of(words));
    return run(command, "git " + words[0], Duration.ofMinutes(5), List.of(0));
  }

  private String run(List<String> command, String name, Duration patience, List<Integer> codes)
      throws Failed {
    try {
      Path out = Files.createTempFile("fairway-parity", ".out");
      Path err = Files.createTempFile("fairway-parity", ".err");
      try {
        int code = await(started(command, out, err), name, patience);
        if (!codes.contains(code)) {
          throw new Failed(name + " ended with " + code + lastLine(err));
        }
        return text(out, name);
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException impossible) {
      throw new Failed(name + " cannot be run: " + impossible.getMessage());
    }
  }

  private Process started(List<String> command, Path out, Path err) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("GIT_") || name.startsWith("FAIRWAY_"));
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    return process;
  }

  private static int await(Process process, String name, Duration patience) throws Failed {
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      end(process);
      throw new Failed(name + " did not end within " + patience.toSeconds() + " s");
    } catch (InterruptedException stopped) {
      end(process);
      Thread.currentThread().interrupt();
      throw new Failed(name + " was interrupted");
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static String text(Path file, String name) throws IOException, Failed {
    if (Files.size(file) > MOST_BYTES) {
      throw new Failed(name + " printed more than " + (MOST_BYTES >> 20) + " MB");
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException garbled) {
      throw new Failed(name + " printed something that is not UTF-8 text");
    }
  }

  private static String lastLine(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return "";
    }
    String said = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    return said.isEmpty() ? "" : ": " + said.substring(said.lastIndexOf('\n') + 1);
  }
}

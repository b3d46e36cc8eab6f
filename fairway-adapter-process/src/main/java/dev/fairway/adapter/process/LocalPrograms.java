package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import dev.fairway.port.process.Programs;
import dev.fairway.port.process.RunningProgram;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Starts programs on this machine. */
public final class LocalPrograms implements Programs {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final File STANDARD_ERROR = new File("/dev/stderr");

  @Override
  public RunningProgram start(Program program, boolean aside) {
    ProcessBuilder builder = builder(program).inheritIO();
    if (aside) {
      builder.redirectOutput(Redirect.appendTo(STANDARD_ERROR));
    }
    return new WaitedFor(start(builder, program));
  }

  @Override
  public String output(Program program) {
    ShortRun.Ended ended = ShortRun.of(program, PATIENCE);
    if (ended.code() != 0) {
      String said = ended.err().strip();
      String why = said.isEmpty() ? "exit code " + ended.code() : said;
      throw new ProcessFailure(program.command().get(0) + " failed: " + why, null, null);
    }
    return ended.out().stripTrailing();
  }

  static ProcessBuilder builder(Program program) {
    List<String> command = new ArrayList<>(program.command());
    command.set(0, found(program));
    ProcessBuilder builder = new ProcessBuilder(command).directory(program.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(program.variables());
    return builder;
  }

  /**
   * The program as a shell in that folder would find it. The JVM looks where it was started itself:
   * on its own path, and seen from its own folder.
   */
  private static String found(Program program) {
    String name = program.command().get(0);
    if (name.contains("/")) {
      return program.directory().resolve(name).toString();
    }
    String path = program.variables().getOrDefault("PATH", "/usr/bin:/bin");
    for (String folder : path.split(File.pathSeparator)) {
      File candidate = program.directory().resolve(folder).resolve(name).toFile();
      if (candidate.isFile() && candidate.canExecute()) {
        return candidate.getPath();
      }
    }
    throw notRun(name, ": it is not on the PATH", null);
  }

  static Process start(ProcessBuilder builder, Program program) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw notRun(program.command().get(0), why(e), e);
    }
  }

  private static ProcessFailure notRun(String name, String why, @Nullable Exception cause) {
    return new ProcessFailure(
        "the program '" + name + "' cannot be run" + why,
        "is it installed, and its folder on the PATH?",
        cause);
  }

  /** The last words of the JVM's message: what the system said. */
  private static String why(IOException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.lastIndexOf(", ");
    return at < 0 ? "" : ": " + message.substring(at + 2).toLowerCase(Locale.ROOT);
  }
}

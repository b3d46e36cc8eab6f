package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import dev.fairway.port.process.Programs;
import dev.fairway.port.process.RunningProgram;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts programs on this machine. */
public final class LocalPrograms implements Programs {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Override
  public RunningProgram start(Program program, boolean aside) {
    ProcessBuilder builder = builder(aside ? aside(program) : program).inheritIO();
    return WaitedFor.start(() -> start(builder, program));
  }

  /**
   * Only a shell can give one stream to two numbers. A file opened twice would have two places to
   * write at.
   */
  private static Program aside(Program program) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$@\" >&2", "sh"));
    command.add(ProgramFile.of(program));
    command.addAll(program.command().subList(1, program.command().size()));
    return new Program(command, program.directory(), program.variables());
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
    command.set(0, ProgramFile.of(program));
    ProcessBuilder builder = new ProcessBuilder(command).directory(program.directory().toFile());
    builder.environment().clear();
    builder.environment().putAll(program.variables());
    return builder;
  }

  static Process start(ProcessBuilder builder, Program program) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw ProgramFile.notRun(program.command().get(0), String.valueOf(e.getMessage()), e);
    }
  }
}

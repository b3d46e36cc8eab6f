package dev.fairway.adapter.process;

import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.process.Program;
import java.io.File;
import org.jspecify.annotations.Nullable;

/**
 * Finds programs as a shell in their folder would. The JVM looks where it was started itself: on
 * its own path, and seen from its own folder.
 */
final class ProgramFile {

  private ProgramFile() {}

  /** The file of a program; one that cannot be run is a failure before anything is started. */
  static String of(Program program) {
    String name = program.command().get(0);
    if (name.contains("/")) {
      File file = program.directory().resolve(name).toFile();
      if (!file.exists()) {
        throw notRun(name, "no such file", null);
      }
      if (!isProgram(file)) {
        throw notRun(name, "it is not executable", null);
      }
      return file.getPath();
    }
    String path = program.variables().getOrDefault("PATH", "/usr/bin:/bin");
    for (String folder : path.split(File.pathSeparator)) {
      File file = program.directory().resolve(folder).resolve(name).toFile();
      if (isProgram(file)) {
        return file.getPath();
      }
    }
    throw notRun(name, "it is not on the PATH", null);
  }

  private static boolean isProgram(File file) {
    return file.isFile() && file.canExecute();
  }

  static ProcessFailure notRun(String name, String why, @Nullable Exception cause) {
    return new ProcessFailure(
        "the program '" + name + "' cannot be run: " + why,
        "is it installed, and its folder on the PATH?",
        cause);
  }
}

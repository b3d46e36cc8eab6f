package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Environment;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a dashboard that runs says so: its process and its address, a line each. A file that is
 * left over is known by its process: gone, or another one with the same number.
 */
final class RunningFile {

  /**
   * @param began when the process began, as the system tells it; empty when it does not
   */
  record Running(long pid, String began, String url) {

    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .filter(process -> process.info().command().isPresent()) // else a zombie
          .filter(process -> beginOf(process).equals(began));
    }
  }

  private final Path file;

  private RunningFile(Path file) {
    this.file = file;
  }

  static RunningFile of(Call call, boolean many) {
    if (many) {
      Environment environment = call.workspace().environment();
      return new RunningFile(Register.of(environment).folder().resolve("dashboard.pid"));
    }
    ProjectFiles files = call.workspace().files();
    return new RunningFile(files.runtimeFolder("dashboard").resolve("dashboard.pid"));
  }

  Path log() {
    return file.resolveSibling("dashboard.log");
  }

  Path folder() {
    return file.toAbsolutePath().getParent();
  }

  private static String beginOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /** The dashboard that is running; empty when there is none, whatever the file says. */
  Optional<Running> running() {
    return read().filter(running -> running.process().isPresent());
  }

  private Optional<Running> read() {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.size() < 3
          ? Optional.empty()
          : Optional.of(new Running(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2)));
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** The address may hold a token, so nobody else may read it. */
  void write(String url) {
    ProcessHandle own = ProcessHandle.current();
    try {
      Files.createDirectories(folder());
      Path fresh = Files.createTempFile(folder(), "dashboard", ".new");
      if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(fresh, List.of(Long.toString(own.pid()), beginOf(own), url));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write " + file, "is its folder read-only?", unwritable);
    }
  }

  /** Deletes the file if it is this process's. */
  void deleteOwn() {
    if (read().filter(each -> each.pid() == ProcessHandle.current().pid()).isPresent()) {
      delete();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException unwritable) {
      throw new InputFailure("cannot delete " + file, null, unwritable);
    }
  }
}

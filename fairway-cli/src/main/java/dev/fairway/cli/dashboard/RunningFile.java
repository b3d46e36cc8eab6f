package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Environment;
import dev.fairway.cli.ProjectFiles;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a dashboard that runs says so: its process, its address and its options, a line each. A
 * file that is left over is known by its process: gone, or another one with the same number.
 */
final class RunningFile {

  /**
   * @param began when the process began, as the system tells it; empty when it does not
   * @param words the options by which another one would be served in the same way
   */
  record Running(long pid, String began, String url, List<String> words) {

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
          : Optional.of(
              new Running(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2), words(lines)));
    } catch (IOException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static List<String> words(List<String> lines) {
    return lines.size() < 4 || lines.get(3).isEmpty()
        ? List.of()
        : List.of(lines.get(3).split(" "));
  }

  /** Makes the log anew. What is said there at the start may hold a token, as the address may. */
  void clearLog() throws IOException {
    Files.createDirectories(folder());
    Files.deleteIfExists(log());
    forOwner(Files.createFile(log()));
  }

  private static void forOwner(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  static void unlock(FileChannel lock) {
    try {
      lock.close();
    } catch (IOException stuck) {
      throw new InputFailure("cannot unlock the start of a dashboard", null, stuck);
    }
  }

  /** Only one process at a time may start a dashboard; {@link #unlock} lets the next. */
  FileChannel lock() {
    Path lock = file.resolveSibling("dashboard.lock");
    try {
      Files.createDirectories(folder());
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.lock(); // held until the channel is closed
      return channel;
    } catch (IOException unwritable) {
      throw new InputFailure("cannot lock " + lock, "is its folder read-only?", unwritable);
    }
  }

  /** The address may hold a token, so nobody else may read it. */
  void write(String url, List<String> words) {
    ProcessHandle own = ProcessHandle.current();
    try {
      Files.createDirectories(folder());
      Path fresh = Files.createTempFile(folder(), "dashboard", ".new");
      forOwner(fresh);
      String options = String.join(" ", words);
      Files.write(fresh, List.of(Long.toString(own.pid()), beginOf(own), url, options));
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

package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Exit;
import dev.fairway.cli.View;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A dashboard in the background: another process of this program, known by the file it keeps. */
final class Detached {

  private static final int START_SECONDS = 60;
  private static final int STOP_SECONDS = 5;
  private static final int LOOK_MILLIS = 50;

  /** Closing the terminal that it was started from does not end it. */
  private static final String SCRIPT = "trap '' HUP; exec \"$0\" \"$@\"";

  private final Call call;
  private final boolean many;
  private final RunningFile file;
  private final Environment environment;

  Detached(Call call) {
    this.call = call;
    many = call.flag("--multi");
    environment = call.workspace().environment();
    if (!many) {
      call.workspace().policy();
    }
    file = RunningFile.of(call, many);
  }

  View status() {
    Optional<RunningFile.Running> running = file.running();
    return running.isPresent()
        ? view("status", running.get(), false, "The dashboard is running: " + running.get().url())
        : new RunningView("status", false, false, null, 0, "No dashboard is running.");
  }

  View stop() {
    Optional<RunningFile.Running> running = file.running();
    if (running.isEmpty()) {
      file.delete();
      return new RunningView("stop", false, false, null, 0, "No dashboard was running.");
    }
    ProcessHandle process = running.get().process().orElse(null);
    if (process != null) {
      process.destroy();
      if (!hasEnded(process, STOP_SECONDS)) {
        process.destroyForcibly();
        hasEnded(process, STOP_SECONDS);
      }
    }
    file.delete();
    return new RunningView("stop", false, true, null, 0, "Stopped the dashboard.");
  }

  /** How the one that is running is served; empty when there is none. */
  List<String> words() {
    return file.running().map(RunningFile.Running::words).orElse(List.of());
  }

  View start(DashboardOptions options) {
    FileChannel lock = file.lock();
    try {
      return startAlone(options);
    } finally {
      RunningFile.unlock(lock);
    }
  }

  private View startAlone(DashboardOptions options) {
    Optional<RunningFile.Running> running = file.running();
    if (running.isPresent()) {
      String words = "The dashboard was running already: " + running.get().url();
      return view("start", running.get(), false, words);
    }
    file.delete();
    Process process = launch(options);
    RunningFile.Running started = await(process);
    return view("start", started, true, "Started the dashboard: " + started.url());
  }

  private static View view(
      String verb, RunningFile.Running running, boolean changed, String words) {
    return new RunningView(verb, true, changed, running.url(), running.pid(), words);
  }

  private Process launch(DashboardOptions options) {
    Path home = environment.home();
    if (home == null) {
      throw new Complaint(
          "no_launcher",
          Exit.RUNTIME,
          "a dashboard in the background needs Fairway's launcher, which did not start this",
          "'fairway dashboard' serves in the foreground",
          List.of());
    }
    List<String> words = new ArrayList<>(List.of("sh", "-c", SCRIPT));
    words.add(home.resolve("bin").resolve("fairway").toString());
    words.addAll(List.of("dashboard", "--no-open"));
    words.addAll(options.words());
    for (String option : List.of("--config", "--db")) {
      String value = call.text(option);
      if (value != null) {
        words.addAll(List.of(option, value));
      }
    }
    try {
      file.clearLog();
      ProcessBuilder builder = new ProcessBuilder(words);
      builder.directory(environment.directory().toFile());
      builder.environment().clear();
      builder.environment().putAll(environment.variablesForChildren());
      builder.redirectErrorStream(true).redirectOutput(file.log().toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException failed) {
      throw new InputFailure(
          "the dashboard could not be started: " + failed.getMessage(), null, failed);
    }
  }

  /** Until it says where it is, or has ended without. */
  private RunningFile.Running await(Process process) {
    for (int i = 0; i < START_SECONDS * 1000 / LOOK_MILLIS; i++) {
      Optional<RunningFile.Running> running =
          file.running().filter(each -> each.pid() == process.pid());
      if (running.isPresent()) {
        return running.get();
      }
      if (ends(process, LOOK_MILLIS)) {
        throw crashed(process.exitValue());
      }
    }
    process.destroyForcibly();
    throw new Complaint(
        "dashboard",
        Exit.RUNTIME,
        "the dashboard did not start within " + START_SECONDS + " seconds and was ended",
        "its log is " + file.log(),
        List.of());
  }

  private static boolean ends(Process process, int millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static boolean hasEnded(ProcessHandle process, int seconds) {
    try {
      process.onExit().get(seconds, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException stillThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** In the words of the process itself, which are in its log. */
  private Complaint crashed(int code) {
    String message = "it ended without saying why";
    String hint = "'fairway dashboard' shows more";
    try {
      for (String line : Files.readAllLines(file.log(), StandardCharsets.UTF_8)) {
        if (line.startsWith("error: ")) {
          message = line.substring("error: ".length());
        } else if (line.startsWith("hint: ")) {
          hint = line.substring("hint: ".length());
        }
      }
    } catch (IOException unreadable) {
      hint = "its log " + file.log() + " cannot be read";
    }
    return new Complaint(
        "dashboard",
        code >= Exit.USAGE && code <= Exit.REFUSED ? code : Exit.RUNTIME,
        "the dashboard did not start: " + message,
        hint,
        List.of());
  }
}

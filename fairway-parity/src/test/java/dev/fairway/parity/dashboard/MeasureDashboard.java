package dev.fairway.parity.dashboard;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.adapter.sqlite.SqliteStore;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.Store;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code MeasureDashboard LAUNCHER FOLDER STORE REQUESTS STARTS SECONDS} asks the dashboard of the
 * project in a folder for every page: as the first request of so many processes, then so many times
 * in one. Then it holds 50 streams open for some seconds, and makes a change. STORE is a file, or
 * the URL of a database.
 */
public final class MeasureDashboard {

  private static final int STREAMS = 50;
  private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

  private final Path launcher;
  private final Path folder;
  private final String store;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private MeasureDashboard(Path launcher, Path folder, String store) {
    this.launcher = launcher;
    this.folder = folder;
    this.store = store;
  }

  public static void main(String[] args) throws Exception {
    MeasureDashboard measure = new MeasureDashboard(Path.of(args[0]), Path.of(args[1]), args[2]);
    Map<String, List<String>> views = Views.of(measure.ids(), Integer.parseInt(args[3]));
    int starts = Integer.parseInt(args[4]);
    Duration idle = Duration.ofSeconds(Integer.parseInt(args[5]));
    measure.pages(views, starts);
    measure.streams(idle);
  }

  private Served served() throws IOException {
    return Served.start(launcher, folder, System.getenv(), List.of("--db", store));
  }

  private List<String> ids() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    try (Served served = served()) {
      for (String sort : List.of("status", "-updated", "title")) {
        Matcher found = ID.matcher(served.get("board.json?size=300&sort=" + sort).body());
        while (found.find()) {
          ids.add(found.group(1));
        }
      }
    }
    return ids;
  }

  private void pages(Map<String, List<String>> views, int starts)
      throws IOException, InterruptedException {
    List<Double> ready = new ArrayList<>();
    Map<String, List<Double>> first = new java.util.LinkedHashMap<>();
    for (int i = 0; i < starts; i++) {
      for (Map.Entry<String, List<String>> view : views.entrySet()) {
        try (Served served = served()) {
          ready.add(served.startMillis());
          first
              .computeIfAbsent(view.getKey(), any -> new ArrayList<>())
              .add(millis(served, view.getValue().get(i)));
        }
      }
    }
    out.printf(Locale.ROOT, "ready after %.0f ms (median)%n%n", at(ready, 0.5));
    out.printf(
        Locale.ROOT,
        "%-18s %12s %8s %8s %9s %8s%n",
        "milliseconds",
        "first (max)",
        "p50",
        "p95",
        "of a core",
        "KB");
    try (Served served = served()) {
      for (Map.Entry<String, List<String>> view : views.entrySet()) {
        List<Double> times = new ArrayList<>();
        Duration before = served.processorTime();
        for (String address : view.getValue()) {
          times.add(millis(served, address));
        }
        Duration spent = served.processorTime().minus(before);
        int size = served.get(view.getValue().get(0)).body().length();
        out.printf(
            Locale.ROOT,
            "%-18s %12.0f %8.0f %8.0f %9.0f %8d%n",
            view.getKey(),
            at(first.getOrDefault(view.getKey(), List.of(0.0)), 1),
            at(times, 0.5),
            at(times, 0.95),
            (double) spent.toMillis() / times.size(),
            size / 1024);
      }
      out.printf(Locale.ROOT, "%nresident memory after these: %d MiB%n", served.residentMemory());
    }
  }

  private static double millis(Served served, String address)
      throws IOException, InterruptedException {
    Served.Answer answer = served.get(address);
    if (answer.status() != 200) {
      throw new IllegalStateException(address + ": " + answer.status() + "\n" + answer.body());
    }
    return answer.millis();
  }

  private static double at(List<Double> times, double part) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((int) Math.ceil(part * (sorted.size() - 1)));
  }

  private void streams(Duration idle) throws Exception {
    try (Served served = served()) {
      for (String page : List.of("wall", "board", "reports", "diagnostics")) {
        millis(served, page);
      }
      try (Streams streams = Streams.open(served.port(), STREAMS)) {
        Duration before = served.processorTime();
        Thread.sleep(idle.toMillis());
        Duration spent = served.processorTime().minus(before);
        out.printf(
            Locale.ROOT,
            "%d streams, %d s without a change: %.2f %% of a core%n",
            STREAMS,
            idle.toSeconds(),
            100.0 * spent.toMillis() / idle.toMillis());
        long committed = change();
        out.printf(
            Locale.ROOT,
            "a change reaches all of them after %.0f ms%n",
            streams.lastMillisAfter(committed));
      }
    }
  }

  /** Returns when it had been committed. */
  private long change() {
    TaskDefinition task =
        TaskDefinition.builder("BENCH-" + System.nanoTime())
            .title("A change")
            .role("A-backend")
            .kind("task")
            .build();
    try (Store store = open()) {
      store.write(
          session -> {
            session.insert(List.of(Task.create(task, TaskState.initial("todo"), Instant.EPOCH)));
            return null;
          });
      return System.nanoTime();
    }
  }

  private Store open() {
    return store.startsWith("postgres")
        ? PostgresStore.at(
            new PostgresPlace(PostgresAddress.of(store, "nobody", null), "fairway", "gpuaas"))
        : SqliteStore.at(Path.of(store));
  }
}

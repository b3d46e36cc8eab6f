package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Pages;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parts of a wall, each from the report that lists it, and how long each report took. */
final class Panels {

  private final Runner runner;
  private final @Nullable String at;
  private final String place;
  private final int millis;
  private final List<CaseResult> results;
  private final Map<String, Long> slowest = new LinkedHashMap<>();
  private @Nullable Ended list;

  /**
   * @param millis how long a report may take
   * @param results where each part's result goes
   */
  Panels(Runner runner, @Nullable String at, String place, int millis, List<CaseResult> results) {
    this.runner = runner;
    this.at = at;
    this.place = place;
    this.millis = millis;
    this.results = results;
  }

  Runner runner() {
    return runner;
  }

  /** How many tasks of each role are in each state. */
  void lanes(Map<String, Map<String, String>> expected) throws NotComparable {
    Map<String, Map<String, String>> counted = counted();
    Map<String, Map<String, String>> all = new LinkedHashMap<>(expected);
    counted.keySet().forEach(role -> all.putIfAbsent(role, Map.of()));
    for (Map.Entry<String, Map<String, String>> lane : all.entrySet()) {
      Map<String, String> actual = counted.getOrDefault(lane.getKey(), Map.of());
      results.add(check(lane.getKey(), tasks()).mapped("", lane.getValue(), actual).result());
    }
  }

  /** Role to status to the number of such tasks. */
  private Map<String, Map<String, String>> counted() throws NotComparable {
    Map<String, Map<String, Integer>> counted = new TreeMap<>();
    for (JsonValue task : tasks().json().items("tasks")) {
      counted
          .computeIfAbsent(String.valueOf(task.text("role")), any -> new TreeMap<>())
          .merge(String.valueOf(task.text("status")), 1, Integer::sum);
    }
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    counted.forEach(
        (role, statuses) -> {
          Map<String, String> lane = new LinkedHashMap<>();
          statuses.forEach((status, count) -> lane.put(status, count.toString()));
          texts.put(role, lane);
        });
    return texts;
  }

  /** The dashboard's pages show the same, for whoever looks there. */
  void pages(Set<String> histories) throws NotComparable {
    try (Pages pages = runner.pages(at)) {
      WallPages wall = new WallPages(pages::text, results);
      wall.lanes(counted());
      wall.active(shown("active", tasks().json()));
      for (String panel : List.of("stale_sessions", "checkpoints", "watchers")) {
        wall.panel(panel, shown(panel, asked(panel).json()));
      }
      for (String task : histories) {
        Ended detail = timedTry("task-detail", task);
        if (Calls.isAnswered(detail)) {
          wall.history(task, detail.json().items("history").size());
        }
      }
      wall.inTime(millis);
    }
  }

  /** How many tasks are in each state. */
  void statuses(Map<String, Recorded<JsonValue>> recorded) throws NotComparable {
    Map<String, String> expected = new LinkedHashMap<>();
    recorded.forEach((status, count) -> expected.put(status, count.value().text()));
    Map<String, Integer> counted = new TreeMap<>();
    for (JsonValue task : tasks().json().items("tasks")) {
      counted.merge(String.valueOf(task.text("status")), 1, Integer::sum);
    }
    Map<String, String> actual = new LinkedHashMap<>();
    counted.forEach((status, count) -> actual.put(status, count.toString()));
    results.add(check("statuses", tasks()).mapped("", expected, actual).result());
  }

  /** What a list of the wall holds, in no order. */
  void list(String panel, List<String> expected) throws NotComparable {
    Ended ended = asked(panel);
    results.add(check(panel, ended).unordered("", expected, shown(panel, ended.json())).result());
  }

  private Ended asked(String panel) throws NotComparable {
    return switch (panel) {
      case "active" -> tasks();
      case "stale_sessions" -> timed("session", "status");
      case "checkpoints" -> timed("checkpoint", "status");
      default -> timed("watcher", "status");
    };
  }

  private static List<String> shown(String panel, JsonValue answer) {
    List<String> shown = new ArrayList<>();
    switch (panel) {
      case "active" -> {
        for (JsonValue task : answer.items("tasks")) {
          if (task.text("claimant") != null || "in_progress".equals(task.text("status"))) {
            shown.add(String.valueOf(task.text("id")));
          }
        }
      }
      case "stale_sessions" -> {
        for (JsonValue session : answer.items("sessions")) {
          if ("stale".equals(session.text("status"))) {
            shown.add(String.valueOf(session.text("id")));
          }
        }
      }
      case "checkpoints" -> shown.addAll(Calls.column(answer, "checkpoints", "task_id"));
      default -> shown.addAll(Calls.column(answer, "watchers", "id"));
    }
    return shown;
  }

  /** What happened to a task, oldest first. */
  void history(String task, Recorded<List<String>> expected) {
    Ended ended = timedTry("task-detail", task);
    CaseCheck check =
        new CaseCheck("activity of " + task, new Origin(expected.place(), ended.line()));
    results.add(
        Calls.isAnswered(ended)
            ? check
                .ordered("", expected.value(), Calls.column(ended.json(), "history", "action"))
                .result()
            : check.value("an answer", ended.words()).result());
  }

  /** Whether every report was there in time. */
  void inTime() {
    String within = "within " + millis + " ms";
    slowest.forEach(
        (line, took) ->
            results.add(
                new CaseCheck("in time: " + line, new Origin(place, line))
                    .value(within, took <= millis ? within : took + " ms")
                    .result()));
  }

  private Ended tasks() throws NotComparable {
    if (list == null) {
      list = timed("list");
    }
    return list;
  }

  private Ended timed(String... words) throws NotComparable {
    Ended ended = timedTry(words);
    if (!Calls.isAnswered(ended)) {
      throw new NotComparable("'" + ended.line() + "' ended with " + ended.words());
    }
    return ended;
  }

  private Ended timedTry(String... words) {
    long begin = System.nanoTime();
    Ended ended = Calls.tryToAsk(runner, at, words);
    slowest.put(ended.line(), (System.nanoTime() - begin) / 1_000_000);
    return ended;
  }

  private CaseCheck check(String name, Ended ended) {
    return new CaseCheck(name, new Origin(place, ended.line()));
  }
}

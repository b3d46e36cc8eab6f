package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the store says after the import. */
record ImportedFacts(
    String place,
    @Nullable Integer count,
    @Nullable Map<String, Recorded<JsonValue>> byStatus,
    @Nullable Map<String, Recorded<JsonValue>> byRole,
    @Nullable Map<String, Recorded<JsonValue>> tasks) {

  static ImportedFacts read(@Nullable Sheet queue, Sheet sheet) {
    Map<String, Recorded<JsonValue>> tasks = sheet.values("tasks");
    return queue == null
        ? new ImportedFacts(sheet.place(), null, null, null, tasks)
        : new ImportedFacts(
            queue.place(),
            queue.number("tasks", 0),
            queue.values("by_status"),
            queue.values("by_role"),
            tasks);
  }

  void compare(Bench bench, List<CaseResult> results) throws NotComparable {
    Ended list = Calls.ask(bench.prepared(), null, "list");
    Map<String, JsonValue> stored = new LinkedHashMap<>();
    for (JsonValue task : list.json().items("tasks")) {
      stored.put(String.valueOf(task.text("id")), task);
    }
    CaseCheck totals = new CaseCheck("totals", new Origin(place, list.line()));
    if (count != null) {
      totals.value("tasks", count.toString(), Integer.toString(stored.size()));
    }
    compareCounts(totals, "by_status", byStatus, stored, "status");
    compareCounts(totals, "by_role", byRole, stored, "role");
    results.add(totals.result());
    if (tasks != null) {
      for (Map.Entry<String, Recorded<JsonValue>> task : tasks.entrySet()) {
        Origin origin = new Origin(task.getValue().place(), "fairway --json list");
        JsonValue actual = stored.get(task.getKey());
        results.add(compareTask(new CaseCheck(task.getKey(), origin), task.getValue(), actual));
      }
    }
    new OldDatabase(bench).compare(stored, results);
  }

  private static CaseResult compareTask(
      CaseCheck check, Recorded<JsonValue> recorded, @Nullable JsonValue actual) {
    if (actual == null) {
      return check.value("imported", null).result();
    }
    for (Map.Entry<String, JsonValue> field : recorded.value().members().entrySet()) {
      JsonValue found = actual.get(field.getKey());
      check.value(
          field.getKey(),
          Recordings.text(field.getValue()),
          found == null ? null : Recordings.text(found),
          field.getValue().place().toString());
    }
    return check.result();
  }

  private static void compareCounts(
      CaseCheck check,
      String key,
      @Nullable Map<String, Recorded<JsonValue>> expected,
      Map<String, JsonValue> stored,
      String field) {
    if (expected == null) {
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonValue task : stored.values()) {
      counts.merge(String.valueOf(task.text(field)), 1, Integer::sum);
    }
    Map<String, String> actual = new LinkedHashMap<>();
    counts.forEach((name, number) -> actual.put(name, number.toString()));
    Map<String, String> wanted = new LinkedHashMap<>();
    expected.forEach((name, number) -> wanted.put(name, number.value().text()));
    check.mapped(key, wanted, actual);
  }
}

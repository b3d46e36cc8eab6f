package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The same tasks are ready for each role, in the same order. */
final class ReadyRow implements RowCheck {

  private final @Nullable String at;
  private final String place;
  private final Map<String, Recorded<List<String>>> roles;
  private final Map<String, Recorded<List<String>>> waiting;

  private ReadyRow(
      @Nullable String at,
      String place,
      Map<String, Recorded<List<String>>> roles,
      Map<String, Recorded<List<String>>> waiting) {
    this.at = at;
    this.place = place;
    this.roles = roles;
    this.waiting = waiting;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    sheet.require("roles");
    Map<String, Recorded<List<String>>> roles = sheet.lists("roles");
    Map<String, Recorded<List<String>>> waiting = sheet.lists("waiting");
    return new ReadyRow(
        at, sheet.place(), roles == null ? Map.of() : roles, waiting == null ? Map.of() : waiting);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    Runner runner = bench.prepared();
    Ended all = Calls.ask(runner, at, "ready", "--all-roles");
    Map<String, List<String>> byRole = new TreeMap<>();
    for (JsonValue task : all.json().items("tasks")) {
      String role = String.valueOf(task.text("role"));
      byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(String.valueOf(task.text("id")));
    }
    List<CaseResult> cases = new ArrayList<>();
    for (Map.Entry<String, Recorded<List<String>>> role : roles.entrySet()) {
      Ended own = Calls.ask(runner, at, "--as", role.getKey(), "ready");
      cases.add(
          new CaseCheck(role.getKey(), new Origin(role.getValue().place(), own.line()))
              .ordered("", role.getValue().value(), Calls.column(own.json(), "tasks", "id"))
              .result());
      byRole.remove(role.getKey());
    }
    byRole.forEach(
        (role, ids) ->
            cases.add(
                new CaseCheck(role, new Origin(place, all.line()))
                    .ordered("", List.of(), ids)
                    .result()));
    for (Map.Entry<String, Recorded<List<String>>> category : waiting.entrySet()) {
      cases.add(
          new CaseCheck(
                  "waiting: " + category.getKey(),
                  new Origin(category.getValue().place(), all.line()))
              .unordered("", category.getValue().value(), waiting(all.json(), category.getKey()))
              .result());
    }
    return cases;
  }

  private static List<String> waiting(JsonValue answer, String category) {
    for (JsonValue entry : answer.items("waiting")) {
      if (category.equals(entry.text("category"))) {
        return entry.texts("task_ids");
      }
    }
    return List.of();
  }
}

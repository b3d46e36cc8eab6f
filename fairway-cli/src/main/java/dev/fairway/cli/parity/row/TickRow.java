package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One look at the project shows the same: what may be given out, and what stands in the way. */
final class TickRow implements RowCheck {

  /** What a reference calls a list, and where it is in the answer. */
  private static final Map<String, String> LISTS =
      Map.of(
          "ready", "ready",
          "active", "active",
          "blocked", "blocked",
          "live_sessions", "sessions/live",
          "stale_sessions", "sessions/stale",
          "side_tracks", "side_tracks",
          "watchers", "watchers",
          "stale_checkpoints", "checkpoints_stale",
          "stop_conditions", "stop_conditions");

  private record Case(
      String name,
      String place,
      List<Step> given,
      Map<String, List<String>> lists,
      @Nullable Map<String, Recorded<JsonValue>> preflight) {}

  private final @Nullable String at;
  private final List<Case> cases;

  private TickRow(@Nullable String at, List<Case> cases) {
    this.at = at;
    this.cases = cases;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    List<Case> cases = new ArrayList<>();
    cases.add(read("tick", sheet));
    for (Sheet each : sheet.named("cases")) {
      cases.add(read(each.required("name"), each));
    }
    return new TickRow(at, cases);
  }

  private static Case read(String name, Sheet sheet) {
    Map<String, List<String>> lists = new TreeMap<>();
    for (String key : new TreeSet<>(LISTS.keySet())) {
      List<String> texts = sheet.texts(key);
      if (texts != null) {
        lists.put(key, texts);
      }
    }
    return new Case(
        name, sheet.place(), Step.all(sheet, "given"), lists, sheet.values("preflight"));
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : cases) {
      boolean alone = each.given().stream().anyMatch(Steps::touchesTheRepository);
      results.add(compare(each, alone ? bench.apart() : bench.fresh()));
    }
    return results;
  }

  private CaseResult compare(Case each, Runner runner) throws NotComparable {
    CaseCheck check =
        new CaseCheck(each.name(), new Origin(each.place(), "fairway --json coordinator tick"));
    new Steps(runner, at, check, "given").take(each.given());
    Ended ended = Calls.ask(runner, at, "coordinator", "tick", "--limit", "1000000");
    each.lists()
        .forEach(
            (key, expected) ->
                check.unordered(
                    key, expected, Ids.of(ended.json(), String.valueOf(LISTS.get(key)))));
    if (each.preflight() != null) {
      Map<String, String> expected = new LinkedHashMap<>();
      each.preflight().forEach((name, ok) -> expected.put(name, Recordings.text(ok.value())));
      check.recorded("preflight", expected, checks(ended.json()));
    }
    compareOthers(ended.json(), runner, check);
    return check.result();
  }

  /** The runbook names three commands: the others have to see what the tick sees. */
  private void compareOthers(JsonValue tick, Runner runner, CaseCheck check) throws NotComparable {
    for (String word : List.of("preflight", "status")) {
      Ended other = Calls.ask(runner, at, "coordinator", word, "--limit", "1000000");
      for (Map.Entry<String, String> list : new TreeMap<>(LISTS).entrySet()) {
        check.unordered(
            "coordinator " + word + "/" + list.getKey(),
            Ids.of(tick, list.getValue()),
            Ids.of(other.json(), list.getValue()));
      }
      check.mapped("coordinator " + word + "/preflight", checks(tick), checks(other.json()));
      boolean refuses = word.equals("preflight") && !"true".equals(tick.text("ok"));
      check.value("coordinator " + word, refuses ? "refused" : "ok", other.outcome());
    }
  }

  private static Map<String, String> checks(JsonValue answer) {
    Map<String, String> checks = new LinkedHashMap<>();
    for (JsonValue one : answer.items("preflight")) {
      checks.put(String.valueOf(one.text("check")), String.valueOf(one.text("ok")));
    }
    return checks;
  }
}

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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same risks of branches, worktrees and tasks are seen before work is given out. */
final class GitRow implements RowCheck {

  private record Case(
      String name,
      String place,
      List<Step> given,
      @Nullable Map<String, Recorded<List<String>>> lanes,
      @Nullable Map<String, Recorded<List<String>>> tasks,
      @Nullable Map<String, Recorded<JsonValue>> preflight,
      @Nullable List<String> repository) {}

  private final @Nullable String at;
  private final List<Case> cases;

  private GitRow(@Nullable String at, List<Case> cases) {
    this.at = at;
    this.cases = cases;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    List<Case> cases = new ArrayList<>();
    sheet.require("lanes");
    cases.add(read("", List.of(), sheet));
    for (Sheet each : sheet.named("cases")) {
      cases.add(read(each.required("name") + "/", Step.all(each, "given"), each));
    }
    return new GitRow(at, cases);
  }

  private static Case read(String name, List<Step> given, Sheet sheet) {
    return new Case(
        name,
        sheet.place(),
        given,
        sheet.lists("lanes"),
        sheet.lists("tasks"),
        sheet.values("preflight"),
        sheet.texts("repository"));
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : cases) {
      compare(each, each.given().isEmpty() ? bench.prepared() : bench.apart(), results);
    }
    return results;
  }

  private void compare(Case each, Runner runner, List<CaseResult> results) throws NotComparable {
    if (!each.given().isEmpty()) {
      Origin origin = new Origin(each.place(), "its steps");
      CaseCheck check = new CaseCheck(each.name() + "given", origin);
      new Steps(runner, at, check, "given").take(each.given());
      results.add(check.result());
    }
    Ended ended = Calls.ask(runner, at, "git-check");
    Map<String, List<String>> risks = new LinkedHashMap<>();
    Map<String, String> folders = new LinkedHashMap<>();
    for (JsonValue lane : ended.json().items("lanes")) {
      String role = String.valueOf(lane.text("role"));
      risks.put(role, lane.texts("risks"));
      if ("true".equals(lane.text("exists")) && "true".equals(lane.text("registered"))) {
        folders.put(role, String.valueOf(lane.text("worktree")));
      }
    }
    if (each.lanes() != null) {
      compareAll(each, "", each.lanes(), risks, ended, results);
    }
    if (each.tasks() != null) {
      compareAll(each, "", each.tasks(), findings(ended.json()), ended, results);
    }
    results.add(
        new CaseCheck(each.name() + "repository", new Origin(each.place(), ended.line()))
            .unordered(
                "",
                each.repository() == null ? List.of() : each.repository(),
                ofRepository(ended.json()))
            .result());
    if (each.preflight() != null) {
      for (Map.Entry<String, Recorded<JsonValue>> role : each.preflight().entrySet()) {
        results.add(preflight(each, runner, role.getKey(), role.getValue(), folders));
      }
    }
  }

  private static void compareAll(
      Case each,
      String prefix,
      Map<String, Recorded<List<String>>> expected,
      Map<String, List<String>> actual,
      Ended ended,
      List<CaseResult> results) {
    Set<String> names = new LinkedHashSet<>(expected.keySet());
    names.addAll(actual.keySet());
    for (String name : names) {
      Recorded<List<String>> recorded = expected.get(name);
      String place = recorded == null ? each.place() : recorded.place();
      results.add(
          new CaseCheck(each.name() + prefix + name, new Origin(place, ended.line()))
              .unordered(
                  "",
                  recorded == null ? List.of() : recorded.value(),
                  actual.getOrDefault(name, List.of()))
              .result());
    }
  }

  private static Map<String, List<String>> findings(JsonValue answer) {
    Map<String, List<String>> findings = new LinkedHashMap<>();
    for (JsonValue task : answer.items("tasks")) {
      findings
          .computeIfAbsent(String.valueOf(task.text("task_id")), any -> new ArrayList<>())
          .add(String.valueOf(task.text("finding")));
    }
    return findings;
  }

  /** Errors about no lane and no task, such as a main branch that does not exist. */
  private static List<String> ofRepository(JsonValue answer) {
    List<String> kinds = new ArrayList<>();
    for (JsonValue finding : answer.items("findings")) {
      boolean general = finding.text("role") == null && finding.text("task_id") == null;
      if (general && "error".equals(finding.text("severity"))) {
        kinds.add(String.valueOf(finding.text("kind")));
      }
    }
    return kinds;
  }

  /** Asked in the role's worktree if there is one, else in the checkout. No answer is one, too. */
  private CaseResult preflight(
      Case each,
      Runner runner,
      String role,
      Recorded<JsonValue> expected,
      Map<String, String> folders) {
    String folder = folders.get(role);
    Runner there = folder == null ? runner : runner.in(Path.of(folder));
    Ended ended = Calls.tryToAsk(there, at, "preflight", "--role", role);
    return new CaseCheck(
            each.name() + "preflight " + role, new Origin(expected.place(), ended.line()))
        .value(Recordings.text(expected.value()), ended.outcome())
        .result();
  }
}

package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks are ready to merge when they were, and for want of the same things they are not. */
final class MergeRow implements RowCheck {

  private record Case(
      String name,
      String task,
      String place,
      List<Step> given,
      String verdict,
      @Nullable List<String> issues,
      @Nullable List<String> domains) {}

  private final @Nullable String at;
  private final List<Case> cases;

  private MergeRow(@Nullable String at, List<Case> cases) {
    this.at = at;
    this.cases = cases;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    sheet.require("cases");
    List<Case> cases = new ArrayList<>();
    for (Sheet each : sheet.named("cases")) {
      cases.add(
          new Case(
              each.required("name"),
              each.required("task"),
              each.place(),
              Step.all(each, "given"),
              each.requiredWord("verdict", List.of("ready", "not_ready")),
              each.texts("issues"),
              each.texts("missing_review_domains")));
    }
    return new MergeRow(at, cases);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    for (Case each : cases) {
      boolean alone = each.given().stream().anyMatch(Steps::touchesTheRepository);
      results.add(compare(each, alone ? bench.apart() : runner(each, bench)));
    }
    return results;
  }

  private static Runner runner(Case each, Bench bench) throws NotComparable {
    return each.given().isEmpty() ? bench.prepared() : bench.fresh();
  }

  private CaseResult compare(Case each, Runner runner) {
    String line = "fairway --json merge-ready " + each.task();
    CaseCheck check = new CaseCheck(each.name(), new Origin(each.place(), line));
    new Steps(runner, at, check, "given").take(each.given());
    Ended ended = Calls.tryToAsk(runner, at, "merge-ready", each.task());
    if (!Calls.isAnswered(ended)) {
      return check.value("verdict", each.verdict(), ended.words()).result();
    }
    boolean ready = "true".equals(ended.json().text("ok"));
    check.value("verdict", each.verdict(), ready ? "ready" : "not_ready");
    if (each.issues() != null) {
      check.unordered("issues", each.issues(), Calls.column(ended.json(), "issues", "gate"));
    }
    if (each.domains() != null) {
      check.unordered(
          "missing_review_domains", each.domains(), ended.json().texts("missing_review_domains"));
    }
    return check.result();
  }
}

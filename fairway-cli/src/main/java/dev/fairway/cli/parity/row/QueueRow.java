package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Good queues are taken without loss; bad ones are refused for the same reasons. */
final class QueueRow implements RowCheck {

  private record Case(
      String name,
      @Nullable String queue,
      String place,
      String verdict,
      @Nullable List<String> problems,
      boolean stateOnce,
      List<String> allowUnknown) {}

  private static final List<String> VERDICTS = List.of("accepted", "rejected");

  private final Case own;
  private final ImportedFacts facts;
  private final List<Case> cases;

  private QueueRow(Case own, ImportedFacts facts, List<Case> cases) {
    this.own = own;
    this.facts = facts;
    this.cases = cases;
  }

  static RowCheck read(Sheet sheet) {
    sheet.require("queue");
    Sheet queue = sheet.sheet("queue");
    Case own = new Case("queue", null, sheet.place(), "accepted", null, true, List.of());
    if (queue != null) {
      own =
          new Case(
              "queue",
              null,
              queue.place(),
              queue.requiredWord("verdict", VERDICTS),
              queue.texts("problems"),
              true,
              List.of());
    }
    ImportedFacts facts = ImportedFacts.read(queue, sheet);
    List<Case> cases = new ArrayList<>();
    for (Sheet each : sheet.named("cases")) {
      List<String> unknown = each.texts("allow_unknown");
      cases.add(
          new Case(
              each.required("name"),
              each.required("queue"),
              each.place(),
              each.requiredWord("verdict", VERDICTS),
              each.texts("problems"),
              each.flag("state_once", true),
              unknown == null ? List.of() : unknown));
    }
    return new QueueRow(own, facts, cases);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    Ended imported = bench.setup().imported();
    if (imported == null) {
      throw new NotComparable(String.valueOf(bench.setup().obstacle()));
    }
    List<CaseResult> results = new ArrayList<>();
    results.add(verdict(own, imported).result());
    if (imported.code() == 0) {
      facts.compare(bench, results);
    }
    for (Case each : cases) {
      results.add(compare(each, bench));
    }
    return results;
  }

  private static CaseResult compare(Case each, Bench bench) throws NotComparable {
    String file = BesideReference.file(bench, String.valueOf(each.queue()), each.place());
    List<String> words = new ArrayList<>(List.of("import", file));
    if (each.stateOnce()) {
      words.add("--state-once");
    }
    for (String field : each.allowUnknown()) {
      words.addAll(List.of("--allow-unknown", field));
    }
    Runner runner = bench.empty();
    Ended ended = runner.json(words.toArray(new String[0]));
    CaseCheck check = verdict(each, ended);
    if (each.verdict().equals("rejected")) {
      int written = Calls.ask(runner, null, "list").json().items("tasks").size();
      check.value("written", "0 tasks", written + " tasks");
    }
    return check.result();
  }

  private static CaseCheck verdict(Case each, Ended ended) {
    CaseCheck check = new CaseCheck(each.name(), new Origin(each.place(), ended.line()));
    String verdict = ended.code() == 0 ? "accepted" : "rejected";
    check.value("verdict", each.verdict(), verdict);
    if (each.problems() != null) {
      check.unordered("problems", each.problems(), Problems.paths(ended.error(), "details"));
    } else if (each.verdict().equals("accepted") && ended.code() != 0) {
      Problems.words(ended).forEach((path, why) -> check.value("problems/" + path, null, why));
    }
    for (String path : Problems.withoutLine(ended.error(), "details")) {
      check.value("line of " + path, "named", null);
    }
    return check;
  }
}

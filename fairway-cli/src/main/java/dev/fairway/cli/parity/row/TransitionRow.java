package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attempts to claim and to move tasks end the same way. */
final class TransitionRow implements RowCheck {

  private record Script(String name, String place, List<Step> steps) {}

  private final @Nullable String at;
  private final List<Script> scripts;

  private TransitionRow(@Nullable String at, List<Script> scripts) {
    this.at = at;
    this.scripts = scripts;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    sheet.require("scripts");
    List<Script> scripts = new ArrayList<>();
    for (Sheet script : sheet.named("scripts")) {
      script.require("steps");
      scripts.add(new Script(script.required("name"), script.place(), Step.all(script, "steps")));
    }
    return new TransitionRow(at, scripts);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> cases = new ArrayList<>();
    for (Script script : scripts) {
      CaseCheck check = new CaseCheck(script.name(), new Origin(script.place(), "its steps"));
      new Steps(bench.fresh(), at, check, "step").take(script.steps());
      cases.add(check.result());
    }
    return cases;
  }
}

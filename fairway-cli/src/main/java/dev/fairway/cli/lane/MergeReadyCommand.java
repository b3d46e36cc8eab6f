package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.lane.CheckMerge;

/** {@code fairway merge-ready}. */
public final class MergeReadyCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say what a task's branch and records lack before it may be merged")
        .details(
            """
            Looks at the branch that the task has recorded, else at its role's, wherever the call
            is made: clean, based on the main branch, dependencies ended, review domains approved
            as the branch is now, and gates met. Not ok ends with exit code 4.""")
        .argument("ID", "the task")
        .value("--base", "REF", "what to merge into instead of the main branch")
        .example("merge-ready A-DEMO-UAT-001", "before a merge")
        .example("--json merge-ready A-DEMO-UAT-001 --base release/2", "into another branch");
  }

  @Override
  protected View run(Call call) {
    CheckMerge check = new CheckMerge(call.project());
    return new MergeReadyView(call.value(check.check(call.argument("ID"), call.text("--base"))));
  }
}

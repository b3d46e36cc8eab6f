package dev.fairway.cli.record;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.record.RecordHandoff;

/** {@code fairway record handoff}. */
public final class RecordHandoffCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("pass a task's work on to another role")
        .argument("ID", "the task")
        .value("--to", "ROLE", "who takes it from here")
        .value("--payload", "TEXT", "what they have to know; @FILE and - work")
        .value("--commit", "SHA", "the commit to start from")
        .values("--changed-files", "PATH", "files that were changed")
        .values("--commands", "TEXT", "commands that were run, one each time")
        .value("--results", "TEXT", "what came of them; @FILE and - work")
        .values("--risks", "TEXT", "what may go wrong, one each time")
        .values("--blockers", "TEXT", "what stands in the way, one each time")
        .value("--next-step", "TEXT", "what to do first")
        .example("record handoff A-DEMO-UAT-001 --to C-ops --payload @handoff.md", "from a file");
  }

  @Override
  protected View run(Call call) {
    Caller caller = call.caller();
    Handoff handoff =
        new Handoff(
            0,
            call.argument("ID"),
            caller.role(),
            call.required("--to"),
            call.longText("--payload"),
            call.textOrNull("--commit"),
            call.list("--changed-files"),
            call.nonEmpty("--commands"),
            call.longText("--results"),
            call.nonEmpty("--risks"),
            call.nonEmpty("--blockers"),
            call.longText("--next-step"),
            caller.actor(),
            call.project().now(),
            null);
    return new HandoffView(
        "record-handoff",
        "Handed on",
        call.value(new RecordHandoff(call.project()).record(handoff, caller)));
  }
}

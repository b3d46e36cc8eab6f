package dev.fairway.cli.task;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.task.ShowTask;

/** {@code fairway task-detail}. */
public final class TaskDetailCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show everything about a task")
        .argument("ID", "the task")
        .example("task-detail A-DEMO-UAT-001", "what it is, where it stands, what happened");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    return new TaskDetailView(
        call.value(new ShowTask(call.project()).show(call.argument("ID"))), call.project().now());
  }
}

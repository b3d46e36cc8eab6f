package dev.fairway.cli.checkpoint;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.checkpoint.ListCheckpoints;

/** {@code fairway checkpoint status}. */
public final class CheckpointStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list the latest checkpoint of every task that has an open one")
        .details("Earlier checkpoints of a task are in 'fairway task-detail ID'.")
        .flag("--all", "also those that are done, parked or abandoned")
        .example("checkpoint status", "what was decided, and is still meant");
  }

  @Override
  protected View run(Call call) {
    boolean all = call.flag("--all");
    return new StandingsView(
        "checkpoint-status",
        new ListCheckpoints(call.project()).list(all),
        all
            ? "There is no checkpoint; 'fairway checkpoint record ID' records one."
            : "No checkpoint is open; --all shows the others.");
  }
}

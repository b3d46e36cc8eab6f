package dev.fairway.cli.checkpoint;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.checkpoint.ListCheckpoints;

/** {@code fairway checkpoint stale}. */
public final class CheckpointStaleCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list open checkpoints whose day has passed, or that nobody has renewed")
        .details(
            """
            An open checkpoint is stale from the day after its target on, in UTC, and from the age
            that [coordinator] checkpoint_stale_after sets. A new checkpoint of the task renews it.""")
        .value("--before", "DATE", "instead: due before this day, or recorded before it")
        .example("checkpoint stale", "which decisions to take anew")
        .example("checkpoint stale --before 2026-12-01", "what falls due until then");
  }

  @Override
  protected View run(Call call) {
    return new StandingsView(
        "checkpoint-stale",
        new ListCheckpoints(call.project()).stale(call.day("--before")),
        "No checkpoint is stale.");
  }
}

package dev.fairway.cli.claim;

import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.claim.ClaimedTask;
import java.io.IOException;

/** A task that is the caller's now. */
record ClaimView(ClaimedTask claimed) implements View {

  @Override
  public String schema() {
    return "claim";
  }

  @Override
  public void json(Json out) throws IOException {
    TaskJson.field(out, claimed.task());
    out.flag("changed", claimed.changed());
  }

  @Override
  public void text(Text out) {
    Task task = claimed.task().task();
    out.line(
        (claimed.changed() ? "Claimed " : "Already yours: ")
            + out.styled(Style.BOLD, task.id())
            + " "
            + Printable.line(task.definition().title()));
    Claim claim = task.state().claim();
    String lease =
        claim == null || claim.leaseUntil() == null
            ? ""
            : ", lease until " + Timestamps.text(claim.leaseUntil());
    out.line("  as " + task.state().owner() + " on branch " + task.state().branch() + lease);
  }

  @Override
  public boolean isConfirmation() {
    return true;
  }
}

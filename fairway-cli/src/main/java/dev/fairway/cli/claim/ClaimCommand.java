package dev.fairway.cli.claim;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.claim.ClaimNext;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.claim.ClaimedTask;
import org.jspecify.annotations.Nullable;

/** {@code fairway claim}. */
public final class ClaimCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("take a task, so that nobody else works on it")
        .optionalArgument("ID", "the task; or let --next or --in choose")
        .flag("--next", "the most urgent ready task of the role")
        .value("--in", "EPIC", "the most urgent ready task below this one")
        .value("--lease", "DURATION", "how long the claim is protected, such as 4h")
        .flag("--take-over", "take it from a holder who is gone; needs --reason")
        .flag("--force", "override role and open dependencies; needs --reason")
        .value("--reason", "TEXT", "why; kept in the history")
        .example("claim A-DEMO-UAT-001 --as A-backend", "take this one")
        .example("claim --next --as B-ui --lease 4h", "take whatever is most urgent");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    String id = call.optionalArgument("ID");
    String within = call.text("--in");
    boolean chooses = call.flag("--next") || within != null;
    if ((id == null) != chooses) {
      throw Complaint.usage(
          id == null ? "claim what?" : "give an id, or --next or --in, not both",
          "'fairway claim ID', 'fairway claim --next' or 'fairway claim --in EPIC'");
    }
    ClaimRequest request =
        new ClaimRequest(
            ActingCaller.of(call),
            call.duration("--lease"),
            call.flag("--take-over"),
            call.flag("--force"),
            call.textOrNull("--reason"));
    return new ClaimView(call.value(claim(call, id, within, request)));
  }

  private static Outcome<ClaimedTask> claim(
      Call call, @Nullable String id, @Nullable String within, ClaimRequest request) {
    return id != null
        ? new ClaimTask(call.project()).claim(id, request)
        : new ClaimNext(call.project()).claim(within, request);
  }
}

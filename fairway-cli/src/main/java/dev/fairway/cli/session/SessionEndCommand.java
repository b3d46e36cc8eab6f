package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.usecase.session.EndSession;
import dev.fairway.usecase.session.HeardSession;
import dev.fairway.usecase.session.SaidStatus;
import java.util.List;

/** {@code fairway session end}. */
public final class SessionEndCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say that a session is over")
        .details(
            """
            Anybody may. The tasks that it holds stay held: 'fairway claim ID --take-over' takes
            one over, 'fairway release ID --force' gives it back. Ending a session again only adds
            an exit code that was not known.""")
        .optionalArgument("ID", "the session; FAIRWAY_SESSION_ID when absent")
        .value("--status", "STATUS", "ended, or stale when it is gone without having ended")
        .value("--reason", "TEXT", "why; @FILE and - work")
        .value("--exit-code", "N", "how its process ended")
        .example("session end s-1 --reason 'task is done'", "s-1 goes home");
  }

  @Override
  protected View run(Call call) {
    SaidStatus said = StatusOption.of(call, SessionStatus.ENDED, List.of("ended", "stale"));
    String id = SessionId.of(call, call.optionalArgument("ID"), "ID");
    if (said == null) {
      throw new IllegalStateException("to end is to say that it has ended");
    }
    HeardSession ended = call.value(new EndSession(call.project()).end(id, said, call.caller()));
    return new HeardView("session-end", "Recorded", ended);
  }
}

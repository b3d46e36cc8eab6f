package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.session.HeartbeatSession;

/** {@code fairway session heartbeat}. */
public final class SessionHeartbeatCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("give a sign of life")
        .details(
            """
            Takes back that the session was found stale, and begins the lease of every task that
            it holds anew, as long as it was when the task was claimed.""")
        .optionalArgument("ID", "the session; FAIRWAY_SESSION_ID when absent")
        .example("session heartbeat s-1", "s-1 is still there");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    String id = SessionId.of(call, call.optionalArgument("ID"), "ID");
    return new HeardView(
        "session-heartbeat", "Heard", call.value(new HeartbeatSession(call.project()).beat(id)));
  }
}

package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.FreeId;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.usecase.session.HeardSession;
import dev.fairway.usecase.session.SaidStatus;
import dev.fairway.usecase.session.UpsertSession;
import java.util.List;

/** {@code fairway session upsert}. */
public final class SessionUpsertCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("begin a session, or say something new about one")
        .details(
            """
            Only what is given changes; an empty value takes one away. It is a sign of life, as a
            heartbeat is. A session that has ended is begun anew by --status live only.""")
        .value("--id", "ID", "the session; FAIRWAY_SESSION_ID when absent");
    PatchOptions.declare(syntax);
    PatchOptions.declarePlace(syntax);
    syntax
        .value("--status", "STATUS", "live, stale or ended: say what the signs do not tell")
        .value("--reason", "TEXT", "why it is stale or has ended; @FILE and - work")
        .value("--exit-code", "N", "how its process ended")
        .example("session upsert --id s-1 --role B-ui --task-id T-7 --pid 4711", "s-1 is at work")
        .example("session upsert --id s-1 --task-id T-8", "the same s-1, at its next task");
  }

  @Override
  protected boolean opensStore() {
    return true;
  }

  @Override
  protected View run(Call call) {
    SessionPatch patch = PatchOptions.of(call);
    SaidStatus said = StatusOption.of(call, null, List.of("live", "stale", "ended"));
    String id = FreeId.checked(SessionId.of(call, call.text("--id"), "--id"), "--id");
    HeardSession heard =
        call.value(
            new UpsertSession(call.project())
                .upsert(new UpsertSession.Request(id, patch, said, call.caller())));
    return new HeardView("session-upsert", heard.isNew() ? "Began" : "Recorded", heard);
  }
}

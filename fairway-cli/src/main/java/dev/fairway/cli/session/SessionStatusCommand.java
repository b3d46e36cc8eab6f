package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.cli.view.SessionRows;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.usecase.session.ListSessions;
import java.io.IOException;
import java.util.List;

/** {@code fairway session status}. */
public final class SessionStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list sessions that are live or stale")
        .flag("--all", "also those that have ended")
        .example("session status", "who is at work, and who should be");
  }

  @Override
  protected View run(Call call) {
    boolean all = call.flag("--all");
    return new Sessions(new ListSessions(call.project()).list(all), all);
  }

  private record Sessions(List<SessionReading> readings, boolean all) implements View {

    @Override
    public String schema() {
      return "session-status";
    }

    @Override
    public void json(Json out) throws IOException {
      SessionJson.list(out, "sessions", readings);
    }

    @Override
    public void text(Text out) {
      if (readings.isEmpty()) {
        out.line(
            all
                ? out.advice("There is no session; 'fairway session upsert' records one.")
                : "No session is live or stale; --all shows those that have ended.");
        return;
      }
      SessionRows.table(out, readings);
    }
  }
}

package dev.fairway.cli.session;

import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.session.HeardSession;
import java.io.IOException;

/** One session, and what was done with it. */
record HeardView(String schema, String deed, HeardSession heard) implements View {

  @Override
  public void json(Json out) throws IOException {
    out.object("session");
    SessionJson.write(out, heard.reading());
    out.end().array("renewed");
    for (Task task : heard.renewed()) {
      Claim claim = task.state().claim();
      out.object()
          .text("task_id", task.id())
          .time("lease_until", claim == null ? null : claim.leaseUntil())
          .end();
    }
    out.endArray();
  }

  @Override
  public void text(Text out) {
    SessionReading reading = heard.reading();
    String id = out.styled(Style.BOLD, reading.session().id());
    out.line(deed + " session " + id + ": " + standing(reading));
    for (Task task : heard.renewed()) {
      Claim claim = task.state().claim();
      if (claim != null && claim.leaseUntil() != null) {
        out.line("  holds " + task.id() + " until " + Timestamps.text(claim.leaseUntil()));
      }
    }
  }

  /** {@code live}, {@code stale, process 7 is gone}, {@code ended with exit code 3, lunch}. */
  static String standing(SessionReading reading) {
    SessionEnd end = reading.session().end();
    if (end == null) {
      String reason = reading.staleReason();
      return reading.status().word() + (reason == null ? "" : ", " + reason);
    }
    String code = end.exitCode() == null ? "" : " with exit code " + end.exitCode();
    return "ended" + code + (end.reason() == null ? "" : ", " + end.reason());
  }

  @Override
  public boolean isConfirmation() {
    return true;
  }
}

package dev.fairway.cli.record;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.record.ListHandoffs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway handoff list}. */
public final class HandoffListCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list handoffs that nobody has taken note of")
        .value("--to", "ROLE", "only those to this role")
        .flag("--all", "also those that somebody has taken note of")
        .example("handoff list --to C-ops", "what waits for C-ops");
  }

  @Override
  protected View run(Call call) {
    String to = call.text("--to");
    if (to != null) {
      call.workspace().requireRole(to);
    }
    boolean all = call.flag("--all");
    return new Handoffs(new ListHandoffs(call.project()).list(to, all), all);
  }

  private record Handoffs(List<Handoff> handoffs, boolean all) implements View {

    @Override
    public String schema() {
      return "handoff-list";
    }

    @Override
    public void json(Json out) throws IOException {
      out.array("handoffs");
      for (Handoff handoff : handoffs) {
        out.object();
        RecordJson.handoff(out, handoff);
        out.end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      if (handoffs.isEmpty()) {
        out.line(all ? "There is no handoff." : "No handoff waits.");
        return;
      }
      List<Cell[]> rows = new ArrayList<>();
      for (Handoff handoff : handoffs) {
        rows.add(
            new Cell[] {
              Cell.of(handoff.id()),
              Cell.of(handoff.taskId(), Style.BOLD),
              Cell.of("to " + handoff.toRole()),
              Cell.of(handoff.isAcknowledged() ? "acknowledged" : "waiting"),
              Cell.of(Timestamps.text(handoff.recordedAt())),
              Cell.of(handoff.nextStep() != null ? handoff.nextStep() : handoff.payload())
            });
      }
      out.table(rows);
    }
  }
}

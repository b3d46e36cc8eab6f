package dev.fairway.cli.checkpoint;

import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.view.CheckpointJson;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.checkpoint.ListCheckpoints.Standing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The latest checkpoints of tasks.
 *
 * @param none what to say when there are none
 */
record StandingsView(String schema, List<Standing> standings, String none) implements View {

  @Override
  public void json(Json out) throws IOException {
    out.array("checkpoints");
    for (Standing standing : standings) {
      out.object();
      CheckpointJson.write(out, standing.checkpoint(), standing.staleReason());
      out.end();
    }
    out.endArray();
  }

  @Override
  public void text(Text out) {
    if (standings.isEmpty()) {
      out.line(out.advice(none));
      return;
    }
    List<Cell[]> rows = new ArrayList<>();
    rows.add(Cell.headings("TASK", "STATE", "OWNER", "CLOSE BY", "RECORDED", "SUMMARY"));
    for (Standing standing : standings) {
      rows.add(row(standing));
    }
    out.table(rows);
  }

  private static Cell[] row(Standing standing) {
    Checkpoint checkpoint = standing.checkpoint();
    boolean stale = standing.staleReason() != null;
    String state = checkpoint.state().word() + (stale ? ", stale" : "");
    String summary = checkpoint.summary();
    return new Cell[] {
      Cell.of(checkpoint.taskId(), Style.BOLD),
      stale ? Cell.of(state, Style.YELLOW) : Cell.of(state),
      Cell.of(checkpoint.owner()),
      Cell.of(checkpoint.targetCloseBy()),
      Cell.of(Timestamps.text(checkpoint.recordedAt()), Style.DIM),
      Cell.of(summary)
    };
  }
}

package dev.fairway.cli.record;

import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.handoff.Handoff;
import java.io.IOException;

/** One handoff, and what was done with it. */
record HandoffView(String schema, String deed, Handoff handoff) implements View {

  @Override
  public void json(Json out) throws IOException {
    out.object("handoff");
    RecordJson.handoff(out, handoff);
    out.end();
  }

  @Override
  public void text(Text out) {
    out.line(
        deed
            + " "
            + out.styled(Style.BOLD, handoff.taskId())
            + " to "
            + handoff.toRole()
            + " (handoff "
            + handoff.id()
            + ")");
  }

  @Override
  public boolean isConfirmation() {
    return true;
  }
}

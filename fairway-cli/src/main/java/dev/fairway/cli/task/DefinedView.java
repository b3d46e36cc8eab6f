package dev.fairway.cli.task;

import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.usecase.task.TaskCard;
import java.io.IOException;

/** A task that was just defined. */
record DefinedView(String schema, String deed, TaskCard task) implements View {

  @Override
  public void json(Json out) throws IOException {
    TaskJson.field(out, task);
  }

  @Override
  public void text(Text out) {
    out.line(
        deed
            + " "
            + out.styled(Style.BOLD, task.task().id())
            + " "
            + Printable.line(task.task().definition().title()));
  }

  @Override
  public boolean isConfirmation() {
    return true;
  }
}

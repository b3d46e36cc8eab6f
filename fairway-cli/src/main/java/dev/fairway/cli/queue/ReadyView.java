package dev.fairway.cli.queue;

import dev.fairway.cli.Json;
import dev.fairway.cli.QueueWords;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.TaskJson;
import dev.fairway.cli.view.TaskRows;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.usecase.ready.ListReady;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is ready, and what waits. */
final class ReadyView implements View {

  private static final int SHOWN_IDS = 8;

  private final ProjectPolicy policy;
  private final ListReady.Request request;
  private final ListReady.Ready ready;

  ReadyView(ProjectPolicy policy, ListReady.Request request, ListReady.Ready ready) {
    this.policy = policy;
    this.request = request;
    this.ready = ready;
  }

  @Override
  public String schema() {
    return "ready";
  }

  @Override
  public void json(Json out) throws IOException {
    out.text("project", policy.projectName()).text("role", request.role());
    TaskJson.list(out, ready.tasks());
    out.array("waiting");
    for (Map.Entry<WaitingCategory, List<String>> entry : ready.waiting().entrySet()) {
      out.object()
          .text("category", entry.getKey().word())
          .number("count", entry.getValue().size())
          .texts("task_ids", entry.getValue())
          .end();
    }
    out.endArray();
  }

  @Override
  public void text(Text out) {
    if (ready.tasks().isEmpty()) {
      out.line(
          ready.readyCount() > 0
              ? ready.readyCount() + " ready, none shown: raise --limit"
              : "Nothing is ready: " + QueueWords.summary(ready.waiting()) + ".");
    } else {
      TaskRows.table(out, ready.tasks(), policy.workflow());
    }
    if (ready.readyCount() > ready.tasks().size() && !ready.tasks().isEmpty()) {
      out.line("… and " + (ready.readyCount() - ready.tasks().size()) + " more");
    }
    if (!ready.waiting().isEmpty()) {
      out.blank().heading("Waiting");
      for (Map.Entry<WaitingCategory, List<String>> entry : ready.waiting().entrySet()) {
        out.line(
            "  "
                + entry.getValue().size()
                + " "
                + QueueWords.meaning(entry.getKey())
                + ": "
                + out.styled(Style.DIM, some(entry.getValue())));
      }
    }
    if (request.role() != null) {
      out.blank()
          .line("Only tasks of " + request.role() + "; --all-roles shows those of every role.");
    }
  }

  private static String some(List<String> ids) {
    if (ids.size() <= SHOWN_IDS) {
      return String.join(", ", ids);
    }
    return String.join(", ", ids.subList(0, SHOWN_IDS)) + ", …";
  }
}

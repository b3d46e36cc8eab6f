package dev.fairway.terminal.page;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.terminal.text.Line;
import java.time.Instant;
import java.util.List;

/** Everything about one task. */
final class TaskPage extends SheetPage {

  private final Workflow workflow;
  private OpenTask open;

  TaskPage(OpenTask open, Workflow workflow) {
    this.open = open;
    this.workflow = workflow;
  }

  String id() {
    return open.id();
  }

  void show(OpenTask newer) {
    open = newer;
  }

  @Override
  List<Line> sheet(int width, Instant now) {
    return new TaskSheet(open, workflow, now).lines(width);
  }

  @Override
  public List<String> hints() {
    return List.of("j k scroll", "r refresh", "Esc back", "? help", "q quit");
  }
}

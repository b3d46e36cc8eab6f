package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JtetaskGenerated;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.dashboard.view.Notice;
import dev.fairway.dashboard.view.TaskView;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.overview.ShowSurroundings;
import dev.fairway.usecase.task.ShowTask;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything about one task. */
final class TaskPage implements Page {

  @Override
  public Answer show(Visit visit) {
    return show(visit, visit.request().path().get(1), 200, done(visit));
  }

  /** What a change that went well says on the page that it leads back to. */
  private static @Nullable Notice done(Visit visit) {
    String what = visit.request().query().first("done");
    if (what == null) {
      return null;
    }
    return switch (what) {
      case "claimed" -> new Notice(true, "Claimed.", null);
      case "released" -> new Notice(true, "Given back.", null);
      case "moved" -> new Notice(true, "Moved.", null);
      case "acknowledged" -> new Notice(true, "Acknowledged.", null);
      default -> null;
    };
  }

  static Answer show(Visit visit, String id, int status, @Nullable Notice notice) {
    Outcome<ShowTask.Detail> outcome = new ShowTask(visit.project()).show(id);
    if (!(outcome instanceof Outcome.Done<ShowTask.Detail> done)) {
      return Messages.ending(visit, outcome);
    }
    TaskView view = view(visit, done.value());
    Frame frame = visit.frame(id, "board");
    return Visit.page(status, out -> JtetaskGenerated.render(out, null, frame, view, notice));
  }

  private static TaskView view(Visit visit, ShowTask.Detail detail) {
    Task task = detail.task().task();
    Workflow workflow = visit.policy().workflow();
    ShowSurroundings.Surroundings around = new ShowSurroundings(visit.project()).of(task);
    List<HistoryEntry> newest = new ArrayList<>(detail.history());
    Collections.reverse(newest);
    boolean terminal = workflow.isTerminal(task.status());
    boolean held = task.state().claim() != null;
    return new TaskView(
        detail,
        around,
        new GraphLayout(visit.look()).of(task, around.before(), around.after()),
        newest,
        terminal ? List.of() : moves(workflow, task.status()),
        held,
        !terminal && !held,
        NextCommands.of(detail, visit.policy()));
  }

  /** A claim is a button of its own, and what ends a task needs more than a button. */
  private static List<String> moves(Workflow workflow, String status) {
    List<String> moves = new ArrayList<>(workflow.targets(status));
    moves.remove(workflow.active());
    moves.removeIf(workflow::isTerminal);
    return moves;
  }
}

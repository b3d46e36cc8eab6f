package dev.fairway.usecase.overview;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.EpicProgress;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far the tasks with children have come, and what holds them up. */
public final class ListEpics {

  /**
   * @param titles of every task that is named
   */
  public record Epics(List<EpicProgress> epics, Map<String, String> titles, Instant at) {}

  private final Project project;

  public ListEpics(Project project) {
    this.project = project;
  }

  /**
   * @param finishedToo whether those are wanted of which nothing is left to do
   */
  public Epics list(boolean finishedToo) {
    Instant now = project.now();
    return project.store().read(store -> list(store, finishedToo, now));
  }

  private Epics list(StoreView store, boolean finishedToo, Instant now) {
    Workflow workflow = project.policy().workflow();
    List<EpicProgress> all =
        EpicProgress.of(
            store.survey().hierarchy(finishedToo ? List.of() : workflow.open()),
            store.openTasks(workflow.open()),
            workflow);
    List<EpicProgress> shown = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (EpicProgress epic : all) {
      if (finishedToo || !epic.isFinished()) {
        shown.add(epic);
        named.add(epic.task().id());
        if (epic.bottleneck() != null) {
          named.add(epic.bottleneck().id());
        }
      }
    }
    Map<String, String> titles = new HashMap<>();
    store.tasks(named).forEach(task -> titles.put(task.id(), task.definition().title()));
    return new Epics(shown, titles, now);
  }
}

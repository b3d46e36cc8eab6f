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
   * @param epics those of the page
   * @param matching how many there are on all pages
   * @param titles of every task that is named
   */
  public record Epics(
      List<EpicProgress> epics, int matching, Map<String, String> titles, Instant at) {}

  private final Project project;

  public ListEpics(Project project) {
    this.project = project;
  }

  /**
   * A page of them, each before those below it.
   *
   * @param finishedToo whether those are wanted of which nothing is left to do
   * @param offset how many come before the page
   * @param limit how many a page holds
   */
  public Epics list(boolean finishedToo, int offset, int limit) {
    Instant now = project.now();
    return project
        .store()
        .read(
            store -> {
              List<EpicProgress> all = all(store, finishedToo);
              List<EpicProgress> page =
                  all.subList(
                      Math.min(offset, all.size()),
                      (int) Math.min((long) offset + limit, all.size()));
              return new Epics(page, all.size(), titles(store, page), now);
            });
  }

  private List<EpicProgress> all(StoreView store, boolean finishedToo) {
    Workflow workflow = project.policy().workflow();
    List<String> states = finishedToo ? List.of() : workflow.open();
    List<EpicProgress> all =
        new ArrayList<>(
            EpicProgress.of(
                store.survey().parents(states),
                store.survey().leaves(states),
                store.openTasks(workflow.open()),
                workflow));
    all.removeIf(epic -> !finishedToo && epic.isFinished());
    return all;
  }

  private static Map<String, String> titles(StoreView store, List<EpicProgress> page) {
    Set<String> named = new HashSet<>();
    for (EpicProgress epic : page) {
      named.add(epic.task().id());
      if (epic.bottleneck() != null) {
        named.add(epic.bottleneck().id());
      }
    }
    Map<String, String> titles = new HashMap<>();
    store.tasks(named).forEach(task -> titles.put(task.id(), task.definition().title()));
    return titles;
  }
}

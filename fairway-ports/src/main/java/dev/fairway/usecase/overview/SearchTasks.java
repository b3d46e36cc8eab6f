package dev.fairway.usecase.overview;

import dev.fairway.port.store.Facets;
import dev.fairway.port.store.TaskPage;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.TaskCard;
import dev.fairway.usecase.task.TaskCards;
import java.time.Instant;
import java.util.List;

/** One page of the tasks that match, and what there is to narrow them by. */
public final class SearchTasks {

  /**
   * @param matching how many match, also on other pages
   */
  public record Found(List<TaskCard> tasks, long matching, Facets facets, Instant at) {}

  private final Project project;

  public SearchTasks(Project project) {
    this.project = project;
  }

  public Outcome<Found> search(TaskSearch search) {
    Instant now = project.now();
    return project
        .store()
        .read(
            store -> {
              String within = search.query().within();
              if (within != null && store.task(within).isEmpty()) {
                return Missing.<Found>task(store, within);
              }
              TaskPage page = store.survey().search(search);
              List<TaskCard> cards = new TaskCards(project).of(store, page.tasks());
              return Outcome.done(
                  new Found(
                      cards,
                      page.matching(),
                      store.survey().facets(project.policy().workflow().open()),
                      now));
            });
  }
}

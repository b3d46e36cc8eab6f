package dev.fairway.usecase.watcher;

import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.Project;
import java.util.List;

/** Lists what is being watched, ordered by id. */
public final class ListWatchers {

  private final Project project;

  public ListWatchers(Project project) {
    this.project = project;
  }

  /**
   * @param alsoFinished whether what has come out already is wanted as well
   */
  public List<Watcher> list(boolean alsoFinished) {
    return project.store().read(store -> store.watchers(alsoFinished));
  }
}

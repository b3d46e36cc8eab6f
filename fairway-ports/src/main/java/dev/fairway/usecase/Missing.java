package dev.fairway.usecase;

import dev.fairway.domain.problem.Nearest;
import dev.fairway.port.store.StoreView;
import java.util.ArrayList;
import java.util.List;

/** Answers for ids that the store does not have. */
public final class Missing {

  private Missing() {}

  /** No such task; names the id that was probably meant. */
  public static <T> Outcome<T> task(StoreView store, String id) {
    return new Outcome.NotFound<>("task", id, Nearest.to(id, store.taskIds()).orElse(null));
  }

  /** No such session. */
  public static <T> Outcome<T> session(StoreView store, String id) {
    List<String> known = new ArrayList<>();
    store.sessions(true).forEach(session -> known.add(session.id()));
    return new Outcome.NotFound<>("session", id, Nearest.to(id, known).orElse(null));
  }

  /** No such watcher. */
  public static <T> Outcome<T> watcher(StoreView store, String id) {
    List<String> known = new ArrayList<>();
    store.watchers(true).forEach(watcher -> known.add(watcher.id()));
    return new Outcome.NotFound<>("watcher", id, Nearest.to(id, known).orElse(null));
  }
}

package dev.fairway.usecase;

import dev.fairway.domain.problem.Nearest;
import dev.fairway.port.store.StoreView;

/** Answers for ids that the store does not have. */
public final class Missing {

  private Missing() {}

  /** No such task; names the id that was probably meant. */
  public static <T> Outcome<T> task(StoreView store, String id) {
    return new Outcome.NotFound<>("task", id, Nearest.to(id, store.taskIds()).orElse(null));
  }
}

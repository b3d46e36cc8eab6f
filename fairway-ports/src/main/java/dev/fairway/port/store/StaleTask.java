package dev.fairway.port.store;

/**
 * A task was changed between the read that a decision was made on and the save of that decision. A
 * store answers it by running the whole transaction again; it leaves the store only when that keeps
 * failing.
 */
public final class StaleTask extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StaleTask(String taskId) {
    super("task " + taskId + " was changed at the same time");
  }
}

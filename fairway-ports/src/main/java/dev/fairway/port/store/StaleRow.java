package dev.fairway.port.store;

/**
 * Something was changed between the read that a decision was made on and the save of that decision.
 * A store answers it by running the whole transaction again; it leaves the store only when that
 * keeps failing.
 */
public final class StaleRow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param what the kind of thing and its id, such as {@code task A-1}
   */
  public StaleRow(String what) {
    super(what + " was changed at the same time");
  }
}

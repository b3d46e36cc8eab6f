package dev.fairway.domain.coordination;

/**
 * What comes first. Work that is under way comes before new work, and asking around comes after
 * both.
 */
public enum Urgency {
  /** Keeps a role, or everybody, from being given work. */
  STOP,
  /** Somebody was at work and is not any more. */
  ATTEND,
  /** Stands between work and its end. */
  FINISH,
  /** New work. */
  CLAIM,
  /** Nobody is kept from anything by it. */
  FOLLOW_UP;

  /** 1 is the most urgent. */
  public int priority() {
    return ordinal() + 1;
  }
}

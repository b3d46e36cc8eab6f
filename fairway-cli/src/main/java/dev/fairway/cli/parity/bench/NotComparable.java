package dev.fairway.cli.parity.bench;

/** Why nothing can be said about a row, as one line. */
public final class NotComparable extends Exception {

  private static final long serialVersionUID = 1L;

  public NotComparable(String why) {
    super(why, null, false, false);
  }

  /** One line. */
  public String words() {
    return String.valueOf(getMessage());
  }
}

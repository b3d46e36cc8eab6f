package dev.fairway.terminal.page;

/**
 * What a key asks of whoever runs the view.
 *
 * @param what the id of a task to open, or words to search for; empty for other kinds
 */
public record Wish(Kind kind, String what) {

  /** What there is to ask for. */
  public enum Kind {
    /** Only to draw again. */
    NOTHING,
    QUIT,
    /** Quit by Ctrl-C. */
    INTERRUPT,
    SUSPEND,
    /** Read the store again. */
    REFRESH,
    /** Draw everything again: something else has written on the screen. */
    REDRAW,
    OPEN,
    SEARCH
  }

  public static final Wish NOTHING = of(Kind.NOTHING);

  public static Wish of(Kind kind) {
    return new Wish(kind, "");
  }
}

package dev.fairway.terminal.key;

/**
 * A key that was pressed.
 *
 * @param kind {@code LETTER} for a character that can be written
 * @param letter the character's code point; 0 for other kinds
 */
public record Key(Kind kind, int letter) {

  /** What a key is called. */
  public enum Kind {
    LETTER,
    ENTER,
    ESCAPE,
    TAB,
    BACK_TAB,
    ERASE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-Z. */
    SUSPEND,
    /** Ctrl-L. */
    REDRAW,
    /** Ctrl-U. */
    CLEAR,
    /** Anything that means nothing here. */
    OTHER
  }

  public static Key of(Kind kind) {
    return new Key(kind, 0);
  }

  public static Key letter(int codePoint) {
    return new Key(Kind.LETTER, codePoint);
  }

  public boolean is(Kind other) {
    return kind == other;
  }

  public boolean is(char character) {
    return kind == Kind.LETTER && letter == character;
  }
}

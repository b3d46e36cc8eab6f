package dev.fairway.terminal.key;

import dev.fairway.terminal.key.Key.Kind;
import java.util.Optional;

/**
 * Makes keys of bytes. Terminals send some keys as an escape character and more; what begins like
 * one and means nothing here is swallowed as a whole, so that its rest is not taken for letters.
 */
public final class KeyReader {

  private static final int ESCAPE = 0x1b;

  /** What a sequence that never ends is given up after. */
  private static final int LONGEST = 32;

  private final StringBuilder sequence = new StringBuilder();
  private int codePoint;
  private int missing;

  /** True when an escape character has come, which is a key by itself if nothing follows soon. */
  public boolean isWaiting() {
    return sequence.length() > 0;
  }

  /** The key that was meant by what has come so far, since nothing follows. */
  public Key nothingFollows() {
    boolean alone = sequence.length() == 1;
    sequence.setLength(0);
    return Key.of(alone ? Kind.ESCAPE : Kind.OTHER);
  }

  /**
   * Takes one byte.
   *
   * @return the key that it completes; empty while more has to come
   */
  public Optional<Key> take(int octet) {
    if (sequence.length() > 0) {
      return inSequence(octet);
    }
    if (octet == ESCAPE) {
      sequence.append((char) octet);
      missing = 0;
      return Optional.empty();
    }
    if (octet < 0x80) {
      missing = 0;
      return Optional.of(plain(octet));
    }
    return inCharacter(octet);
  }

  private static Key plain(int octet) {
    return switch (octet) {
      case '\r', '\n' -> Key.of(Kind.ENTER);
      case '\t' -> Key.of(Kind.TAB);
      case 0x7f, 0x08 -> Key.of(Kind.ERASE);
      case 0x03 -> Key.of(Kind.INTERRUPT);
      case 0x1a -> Key.of(Kind.SUSPEND);
      case 0x0c -> Key.of(Kind.REDRAW);
      case 0x15 -> Key.of(Kind.CLEAR);
      case 0x02 -> Key.of(Kind.PAGE_UP); // as in less
      case 0x06 -> Key.of(Kind.PAGE_DOWN);
      default -> octet < ' ' ? Key.of(Kind.OTHER) : Key.letter(octet);
    };
  }

  /** UTF-8, a byte at a time; what is none is passed over. */
  private Optional<Key> inCharacter(int octet) {
    if (octet >= 0xc0) {
      missing = octet >= 0xf0 ? 3 : octet >= 0xe0 ? 2 : 1;
      codePoint = octet & 0x3f >> missing;
      return Optional.empty();
    }
    if (missing == 0) {
      return Optional.empty();
    }
    codePoint = codePoint << 6 | octet & 0x3f;
    missing--;
    boolean whole = missing == 0 && Character.isValidCodePoint(codePoint) && codePoint >= 0xa0;
    return whole ? Optional.of(Key.letter(codePoint)) : Optional.empty();
  }

  private Optional<Key> inSequence(int octet) {
    if (octet == ESCAPE) {
      return Optional.of(Key.of(Kind.ESCAPE)); // and another one begins
    }
    sequence.append((char) octet);
    if (!isComplete(octet)) {
      return Optional.empty();
    }
    String whole = sequence.substring(1);
    sequence.setLength(0);
    return Optional.of(Key.of(named(whole)));
  }

  private boolean isComplete(int octet) {
    if (sequence.length() == 2) {
      return octet != '[' && octet != 'O';
    }
    return octet >= 0x40 && octet <= 0x7e || sequence.length() > LONGEST;
  }

  /** The names of xterm, of the Linux console and of rxvt. */
  private static Kind named(String sequence) {
    return switch (sequence) {
      case "[A", "OA" -> Kind.UP;
      case "[B", "OB" -> Kind.DOWN;
      case "[C", "OC" -> Kind.RIGHT;
      case "[D", "OD" -> Kind.LEFT;
      case "[H", "OH", "[1~", "[7~" -> Kind.HOME;
      case "[F", "OF", "[4~", "[8~" -> Kind.END;
      case "[5~" -> Kind.PAGE_UP;
      case "[6~" -> Kind.PAGE_DOWN;
      case "[Z" -> Kind.BACK_TAB;
      case "OM" -> Kind.ENTER;
      default -> Kind.OTHER;
    };
  }
}

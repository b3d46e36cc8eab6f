package dev.fairway.terminal.testing;

import dev.fairway.terminal.key.Key;
import java.util.ArrayList;
import java.util.List;

/** Keys as they are written down: {@code j}, {@code Enter}, {@code /}. */
public final class Keys {

  private Keys() {}

  /** Words are names of keys when they are longer than one character. */
  public static List<Key> of(String words) {
    List<Key> keys = new ArrayList<>();
    for (String word : words.split(" ")) {
      keys.add(
          word.codePointCount(0, word.length()) == 1
              ? Key.letter(word.codePointAt(0))
              : Key.of(Key.Kind.valueOf(word)));
    }
    return keys;
  }
}

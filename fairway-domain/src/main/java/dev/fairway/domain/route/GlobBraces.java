package dev.fairway.domain.route;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes {@code a{b,c}} out as {@code ab} and {@code ac}, in one pass and without a call stack, so
 * that neither deep nesting nor many braces in a row are a danger.
 */
final class GlobBraces {

  /** Characters of all alternatives together, each counted as one longer than it is. */
  static final int MOST_CHARACTERS = 100_000;

  /** The alternatives of one brace that are complete, and the one being read. */
  private static final class Level {
    private final List<String> complete = new ArrayList<>();
    private List<String> current = List.of("");
  }

  private GlobBraces() {}

  /** The alternatives in the order in which they are written, not necessarily distinct. */
  static List<String> expand(String pattern) {
    Deque<Level> levels = new ArrayDeque<>();
    levels.push(new Level());
    int plain = 0;
    int next;
    for (int i = 0; i < pattern.length(); i = next) {
      next = GlobAtoms.end(pattern, i);
      char c = pattern.charAt(i);
      if (c == '{' || c == '}' || c == ',' && levels.size() > 1) {
        append(levels, List.of(pattern.substring(plain, i)));
        turn(levels, c);
        plain = next;
      }
    }
    if (levels.size() > 1) {
      throw new GlobSyntax("'{' without a '}'");
    }
    append(levels, List.of(pattern.substring(plain)));
    return levels.pop().current;
  }

  private static void turn(Deque<Level> levels, char c) {
    if (c == '{') {
      levels.push(new Level());
      return;
    }
    Level level = levels.element();
    level.complete.addAll(level.current);
    level.current = List.of("");
    if (c == '}') {
      if (levels.size() == 1) {
        throw new GlobSyntax("'}' without a '{'");
      }
      levels.pop();
      append(levels, level.complete);
    }
  }

  /** Continues everything that is being read with every one of the endings. */
  private static void append(Deque<Level> levels, List<String> endings) {
    Level level = levels.element();
    List<String> longer = new ArrayList<>();
    long characters = 0;
    for (String beginning : level.current) {
      for (String ending : endings) {
        characters += beginning.length() + ending.length() + 1L;
        if (characters > MOST_CHARACTERS) {
          throw new GlobSyntax("more than " + MOST_CHARACTERS + " characters when written out");
        }
        longer.add(beginning + ending);
      }
    }
    level.current = longer;
  }
}

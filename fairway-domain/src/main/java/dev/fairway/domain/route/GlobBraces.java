package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;

/** Writes {@code a{b,c}} out as {@code ab} and {@code ac}. */
final class GlobBraces {

  private GlobBraces() {}

  static List<String> expand(String pattern, int limit) {
    int open = indexOf(pattern, '{', 0);
    if (open < 0) {
      if (indexOf(pattern, '}', 0) >= 0) {
        throw new GlobSyntax("'}' without a '{'");
      }
      return List.of(pattern);
    }
    if (indexOf(pattern.substring(0, open), '}', 0) >= 0) {
      throw new GlobSyntax("'}' without a '{'");
    }
    List<Integer> cuts = cuts(pattern, open);
    String before = pattern.substring(0, open);
    String after = pattern.substring(cuts.get(cuts.size() - 1) + 1);
    List<String> expanded = new ArrayList<>();
    for (int i = 0; i + 1 < cuts.size(); i++) {
      String choice = pattern.substring(cuts.get(i) + 1, cuts.get(i + 1));
      expanded.addAll(expand(before + choice + after, limit));
      if (expanded.size() > limit) {
        throw new GlobSyntax("more than " + limit + " alternatives in '{…}'");
      }
    }
    return expanded;
  }

  /** Where the opening brace, the commas of its own level and the closing brace are. */
  private static List<Integer> cuts(String pattern, int open) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(open);
    int depth = 0;
    for (int i = open; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == ',' && depth == 1) {
        cuts.add(i);
      } else if (c == '}' && --depth == 0) {
        cuts.add(i);
        return cuts;
      }
    }
    throw new GlobSyntax("'{' without a '}'");
  }

  private static int indexOf(String text, char wanted, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == wanted) {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }
}

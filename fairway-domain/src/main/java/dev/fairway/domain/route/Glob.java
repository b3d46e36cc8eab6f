package dev.fairway.domain.route;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern over paths, anchored at the root of the repository and case-sensitive.
 *
 * <ul>
 *   <li>{@code **} as a whole segment: any number of segments, also none; elsewhere like {@code *}
 *   <li>{@code *}, {@code ?}: any characters, one character, within a segment
 *   <li>{@code [a-z]}, {@code [!a-z]}: one character in or not in a class
 *   <li>{@code {a,b}}: either, written out before anything else is read; may be nested, may be
 *       empty and may contain slashes
 *   <li>{@code \} takes the meaning from the character after it, also in a class
 * </ul>
 *
 * A pattern that matches a leading folder of a path matches everything below that folder. The whole
 * language is in {@code docs/adr/0006-glob-semantics.md}.
 */
public final class Glob {

  private final String pattern;
  private final List<List<GlobSegment>> alternatives;

  private Glob(String pattern, List<List<GlobSegment>> alternatives) {
    this.pattern = pattern;
    this.alternatives = alternatives;
  }

  /**
   * Reads a pattern.
   *
   * @throws GlobSyntax when it cannot be read
   */
  public static Glob parse(String pattern) {
    List<List<GlobSegment>> alternatives = new ArrayList<>();
    for (String expanded : GlobBraces.expand(pattern)) {
      List<GlobSegment> segments = new ArrayList<>();
      for (String segment : expanded.split("/")) {
        if (segment.equals("..")) {
          throw new GlobSyntax("'..' never matches: a pattern begins at the root");
        }
        if (!segment.isEmpty() && !segment.equals(".")) {
          segments.add(GlobSegment.parse(segment));
        }
      }
      if (segments.isEmpty()) {
        throw new GlobSyntax("it, or a choice in '{…}', names no path");
      }
      alternatives.add(segments);
    }
    return new Glob(pattern, alternatives);
  }

  /** The pattern as it was written. */
  public String pattern() {
    return pattern;
  }

  /** Whether the pattern covers a path; {@code ./} and double slashes do not matter. */
  public boolean matches(String path) {
    List<String> segments = segmentsOf(path);
    for (List<GlobSegment> alternative : alternatives) {
      if (matches(alternative, segments)) {
        return true;
      }
    }
    return false;
  }

  /** The segments of a path; empty when it leads out of the repository or names its root. */
  private static List<String> segmentsOf(String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        if (segments.isEmpty()) {
          return List.of();
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return segments;
  }

  /**
   * Walks both lists at once and, on a mismatch, lets the last {@code **} take one segment more.
   * The end of the pattern is a match: what is left of the path lies below.
   */
  private static boolean matches(List<GlobSegment> pattern, List<String> path) {
    int p = 0;
    int s = 0;
    int anyDepth = -1;
    int resume = 0;
    while (p < pattern.size()) {
      if (pattern.get(p).isAnyDepth()) {
        anyDepth = p++;
        resume = s;
      } else if (s < path.size() && pattern.get(p).matches(path.get(s))) {
        p++;
        s++;
      } else if (anyDepth >= 0 && resume < path.size()) {
        p = anyDepth + 1;
        s = ++resume;
      } else {
        return false;
      }
    }
    return !path.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}

package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that a file names in order to repeat them; they are shared, never copied. */
final class Anchors {

  /** 32 MB of text written out: a few lines of aliases to aliases can stand for terabytes. */
  static final long MOST_REPEATED = 32L * 1024 * 1024;

  private final Map<String, Node> values = new HashMap<>();
  private final Set<String> unfinished = new HashSet<>();
  private long repeated;

  void begin(@Nullable String anchor) {
    if (anchor != null) {
      unfinished.add(anchor);
      values.remove(anchor);
    }
  }

  void end(@Nullable String anchor, Node value) {
    if (anchor != null) {
      unfinished.remove(anchor);
      values.put(anchor, value);
    }
  }

  /** Whether an alias stands within the very value that it names. */
  boolean isUnfinished(String anchor) {
    return unfinished.contains(anchor);
  }

  /**
   * The value that an alias repeats; null when there is none.
   *
   * @throws Unreadable when all aliases so far repeat too much
   */
  @Nullable Node repeat(String anchor, SourcePosition at) {
    Node value = values.get(anchor);
    if (value == null) {
      return null;
    }
    repeated += value.weight();
    if (repeated > MOST_REPEATED) {
      throw new Unreadable(
          at,
          "with *" + Shown.plain(anchor) + " the aliases of this file repeat more than 32 MB",
          "write the values out");
    }
    return value.movedTo(at);
  }
}

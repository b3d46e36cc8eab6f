package dev.fairway.domain.coordination;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A task that a role has something to do with beside those it works on.
 *
 * @param items what shows that; at least one
 */
public record SideTrack(String role, String taskId, List<Item> items) {

  /** What makes a side track. */
  public enum Kind {
    SESSION,
    WATCHER,
    CHECKPOINT;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param id of the session or the watcher, or the state of the checkpoint
   */
  public record Item(Kind kind, String id, Instant since) {}

  public SideTrack {
    items = List.copyOf(items);
  }

  /** When the last of it began. */
  Instant since() {
    Instant latest = items.get(0).since();
    for (Item item : items) {
      latest = item.since().isAfter(latest) ? item.since() : latest;
    }
    return latest;
  }
}

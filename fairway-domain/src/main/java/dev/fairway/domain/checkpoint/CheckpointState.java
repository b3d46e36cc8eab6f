package dev.fairway.domain.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a task stands, as somebody sees it. */
public enum CheckpointState {
  PLANNED(true),
  ACTIVE(true),
  AWAITING_INPUT(true),
  REVIEW(true),
  DONE(false),
  /** Put aside on purpose: nobody waits for it. */
  PARKED(false),
  ABANDONED(false);

  private final boolean open;

  CheckpointState(boolean open) {
    this.open = open;
  }

  /** Whether somebody still means to do something; only such a checkpoint can be stale. */
  public boolean isOpen() {
    return open;
  }

  /** The word in JSON, SQL and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CheckpointState> of(String word) {
    for (CheckpointState state : values()) {
      if (state.word().equals(word)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (CheckpointState state : values()) {
      words.add(state.word());
    }
    return words;
  }
}

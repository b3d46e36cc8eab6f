package dev.fairway.port.store;

import java.util.List;

/**
 * Which tasks' evidence is worth a look: those in one of the states that are unproven, if that
 * matters, or that have one of the kinds or profiles.
 *
 * @param unproven whether it matters that there is no evidence, or that the last of it did not pass
 */
public record EvidenceQuery(
    List<String> states, boolean unproven, List<String> kinds, List<String> profiles) {

  public EvidenceQuery {
    states = List.copyOf(states);
    kinds = List.copyOf(kinds);
    profiles = List.copyOf(profiles);
  }

  /** Whether no task can match. */
  public boolean isEmpty() {
    return states.isEmpty() || !unproven && kinds.isEmpty() && profiles.isEmpty();
  }
}

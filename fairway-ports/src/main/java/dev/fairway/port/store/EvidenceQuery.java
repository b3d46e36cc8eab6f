package dev.fairway.port.store;

import java.util.List;

/**
 * Which tasks' evidence is worth a look: those in one of the states that are unproven, if that
 * matters, or that have one of the kinds or profiles.
 *
 * @param unproven whether it matters that nothing has passed, or that whatever has passed was
 *     followed by a run of the same command that neither passed nor was skipped
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

package dev.fairway.port.store;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GatedTask;
import java.util.List;

/**
 * A task whose evidence is worth a look.
 *
 * @param evidence all of it, oldest first
 */
public record EvidenceCase(GatedTask task, List<Evidence> evidence) {

  public EvidenceCase {
    evidence = List.copyOf(evidence);
  }
}

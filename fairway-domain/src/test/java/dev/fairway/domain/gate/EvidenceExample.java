package dev.fairway.domain.gate;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.S1;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of evidence by A-backend, and whatever a test changes. */
final class EvidenceExample {

  private final long id;
  private final EvidenceResult result;
  private String command = "make test";
  private @Nullable String artifact;
  private @Nullable String type;
  private @Nullable String role = "A-backend";
  private Instant at = EARLIER;

  private EvidenceExample(long id, EvidenceResult result) {
    this.id = id;
    this.result = result;
  }

  static EvidenceExample row(long id, EvidenceResult result) {
    return new EvidenceExample(id, result);
  }

  static Evidence pass(long id) {
    return row(id, EvidenceResult.PASS).build();
  }

  EvidenceExample command(String value) {
    command = value;
    return this;
  }

  EvidenceExample artifact(String value) {
    artifact = value;
    return this;
  }

  EvidenceExample type(String value) {
    type = value;
    return this;
  }

  EvidenceExample role(@Nullable String value) {
    role = value;
    return this;
  }

  EvidenceExample at(Instant value) {
    at = value;
    return this;
  }

  Evidence build() {
    return new Evidence(id, "T-1", command, result, artifact, type, null, null, S1, role, at);
  }
}

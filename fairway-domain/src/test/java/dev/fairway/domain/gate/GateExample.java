package dev.fairway.domain.gate;

import dev.fairway.domain.evidence.EvidenceResult;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A blocking gate that wants one row that passed, and whatever a test changes. */
final class GateExample {

  private final String name;
  private GateMode mode = GateMode.BLOCKING;
  private List<String> kinds = List.of();
  private @Nullable String type;
  private int count = 1;
  private List<EvidenceResult> accepted = List.of(EvidenceResult.PASS);
  private boolean artifact;
  private boolean signOff;
  private @Nullable Duration expiresAfter;

  private GateExample(String name) {
    this.name = name;
  }

  static GateExample gate(String name) {
    return new GateExample(name);
  }

  GateExample advisory() {
    mode = GateMode.ADVISORY;
    return this;
  }

  GateExample kinds(String... value) {
    kinds = List.of(value);
    return this;
  }

  GateExample type(String value) {
    type = value;
    return this;
  }

  GateExample count(int value) {
    count = value;
    return this;
  }

  GateExample accepting(EvidenceResult... value) {
    accepted = List.of(value);
    return this;
  }

  GateExample artifact() {
    artifact = true;
    return this;
  }

  GateExample signOff() {
    signOff = true;
    return this;
  }

  GateExample expiring(Duration value) {
    expiresAfter = value;
    return this;
  }

  ProfileGate build() {
    return new ProfileGate(
        name, null, mode, kinds, type, count, accepted, artifact, signOff, expiresAfter, null);
  }
}

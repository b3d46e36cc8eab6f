package dev.fairway.usecase;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** What every use case works with. */
public record Project(ProjectPolicy policy, Store store, InstantSource clock, Branches branches) {

  /** The present, to the millisecond: as precise as stores keep it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

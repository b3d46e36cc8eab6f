package dev.fairway.usecase;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.port.git.Branches;
import dev.fairway.port.git.Repository;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every use case works with.
 *
 * @param branches enough for most, and cheap
 * @param repository opens the repository when it is first asked; empty for a project without one
 * @param processes those of the machine that the call is made on
 */
public record Project(
    ProjectPolicy policy,
    Store store,
    InstantSource clock,
    Branches branches,
    Supplier<Optional<Repository>> repository,
    Processes processes) {

  /** A project on a machine of which nothing can be seen. */
  public Project(
      ProjectPolicy policy,
      Store store,
      InstantSource clock,
      Branches branches,
      Supplier<Optional<Repository>> repository) {
    this(policy, store, clock, branches, repository, Processes.unseen("localhost"));
  }

  /** A project that knows of its branches only. */
  public Project(ProjectPolicy policy, Store store, InstantSource clock, Branches branches) {
    this(policy, store, clock, branches, Optional::empty);
  }

  /** The present, to the millisecond: as precise as stores keep it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

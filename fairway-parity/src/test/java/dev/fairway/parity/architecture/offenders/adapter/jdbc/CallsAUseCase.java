package dev.fairway.parity.architecture.offenders.adapter.jdbc;

import dev.fairway.usecase.Project;
import java.time.Instant;

public final class CallsAUseCase {

  public Instant now(Project project) {
    return project.now();
  }
}

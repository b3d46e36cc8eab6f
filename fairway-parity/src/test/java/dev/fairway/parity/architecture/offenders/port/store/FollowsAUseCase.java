package dev.fairway.parity.architecture.offenders.port.store;

import dev.fairway.usecase.Outcome;

public interface FollowsAUseCase {

  Outcome<String> run();
}

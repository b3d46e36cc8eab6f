package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;

/** A connection that broke within a transaction of which nothing has been committed. */
final class LostConnection extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StoreFailure failure;

  private LostConnection(StoreFailure failure) {
    super(failure.getMessage(), failure, false, false);
    this.failure = failure;
  }

  /** The failure itself when it is another one. */
  static RuntimeException orOther(StoreFailure failure) {
    return failure.reason() == StoreFailure.Kind.UNREACHABLE
        ? new LostConnection(failure)
        : failure;
  }

  StoreFailure failure() {
    return failure;
  }
}

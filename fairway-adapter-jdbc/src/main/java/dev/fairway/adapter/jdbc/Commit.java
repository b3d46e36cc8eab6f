package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * The end of a transaction. When the connection breaks after the commit was sent, only the database
 * knows whether it was made: running the work again could do it twice, giving up could deny what
 * was done. So the database is asked, through another connection.
 */
final class Commit {

  private final Connector connector;
  private final Statements statements;
  private final @Nullable String transaction;

  Commit(Connector connector, Statements statements, @Nullable String transaction) {
    this.connector = connector;
    this.statements = statements;
    this.transaction = transaction;
  }

  /**
   * Commits. Returns whether the connection is still of use; throws unless what was done is sure to
   * last.
   */
  boolean isAnswered() {
    try {
      statements.sql(connector.dialect().commitWrite()).update();
      return true;
    } catch (StoreFailure failure) {
      if (failure.reason() != StoreFailure.Kind.UNREACHABLE || transaction == null) {
        throw failure;
      }
      switch (connector.fate(transaction)) {
        case COMMITTED:
          return false;
        case UNDONE:
          throw failure;
        default:
          throw inDoubt(failure);
      }
    }
  }

  private StoreFailure inDoubt(StoreFailure failure) {
    return new StoreFailure(
        StoreFailure.Kind.IN_DOUBT,
        "the connection to "
            + statements.dialect().subject()
            + " broke while a change was committed:"
            + " it may have been made or not",
        "when the store answers again, look before you repeat it: 'fairway task-detail ID'",
        failure);
  }
}

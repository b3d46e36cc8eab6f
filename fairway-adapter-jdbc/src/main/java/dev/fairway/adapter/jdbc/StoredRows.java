package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a store has, within the transaction that is under way.
 *
 * @param columns those that there are, as {@code TABLE.COLUMN}; null means all that are known
 */
record StoredRows(Statements statements, int schemaVersion, @Nullable Set<String> columns)
    implements RowSource {

  @Override
  public void sendTo(RowSink sink) {
    new RowExport(statements).to(sink, columns);
  }
}

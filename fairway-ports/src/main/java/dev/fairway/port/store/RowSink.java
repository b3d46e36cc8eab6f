package dev.fairway.port.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the rows of a store, table by table. */
public interface RowSink {

  /** Begins a table; what follows are its rows. */
  void table(String name, List<String> columns);

  /** One row: strings, longs and booleans in the order of the columns; absent values are null. */
  void row(List<@Nullable Object> values);
}

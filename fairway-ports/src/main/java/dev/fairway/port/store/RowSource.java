package dev.fairway.port.store;

/** Rows that were exported before; hands them out once. */
public interface RowSource {

  /** The schema version that the rows were exported from. */
  int schemaVersion();

  void sendTo(RowSink sink);
}

package dev.fairway.adapter.jdbc;

/** The right to write next; closing it lets the next one in. */
public interface Turn extends AutoCloseable {

  /** For a database in which writers need not queue up. */
  static Turn always() {
    return () -> {};
  }

  @Override
  void close();
}

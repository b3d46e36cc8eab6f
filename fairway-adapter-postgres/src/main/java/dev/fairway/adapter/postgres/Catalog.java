package dev.fairway.adapter.postgres;

import dev.fairway.adapter.jdbc.JdbcMaintenance;

/** What PostgreSQL knows about a schema. Names of schemas need no quotes, see PostgresPlace. */
final class Catalog {

  private static final int QUESTIONS = 5;

  private Catalog() {}

  /** A table that is not ours, when there is none of ours. */
  static String otherTables(String schema) {
    return "SELECT c.relname::text FROM pg_catalog.pg_class c"
        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        + " WHERE n.nspname = '"
        + schema
        + "' AND c.relkind IN ('r', 'p', 'v', 'm', 'f')"
        + " AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_class o"
        + " WHERE o.relnamespace = n.oid AND o.relname = 'schema_migration') LIMIT 1";
  }

  /** Every column as {@code TABLE.COLUMN}. */
  static String columns(String schema) {
    return "SELECT c.relname::text || '.' || a.attname::text FROM pg_catalog.pg_attribute a"
        + " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        + " WHERE n.nspname = '"
        + schema
        + "' AND c.relkind = 'r'"
        + " AND a.attnum > 0 AND NOT a.attisdropped";
  }

  /** One line for each index or constraint that was left half made. */
  static String unsound(String schema) {
    return "SELECT 'index ' || c.relname::text || ' is not valid' FROM pg_catalog.pg_index i"
        + " JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid"
        + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        + " WHERE n.nspname = '"
        + schema
        + "' AND NOT i.indisvalid"
        + " UNION ALL"
        + " SELECT 'constraint ' || k.conname::text || ' was never checked'"
        + " FROM pg_catalog.pg_constraint k"
        + " JOIN pg_catalog.pg_namespace n ON n.oid = k.connamespace"
        + " WHERE n.nspname = '"
        + schema
        + "' AND NOT k.convalidated ORDER BY 1";
  }

  static long bytes(JdbcMaintenance maintenance, String schema) {
    String text =
        maintenance.text(
            "SELECT coalesce(sum(pg_catalog.pg_total_relation_size(c.oid)), 0)::text"
                + " FROM pg_catalog.pg_class c"
                + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = '"
                + schema
                + "' AND c.relkind = 'r'");
    return text == null ? 0 : Long.parseLong(text);
  }

  /** {@code synchronous_commit on, fsync on}. */
  static String durability(JdbcMaintenance maintenance) {
    String text =
        maintenance.text(
            "SELECT 'synchronous_commit ' || pg_catalog.current_setting('synchronous_commit')"
                + " || ', fsync ' || pg_catalog.current_setting('fsync')");
    return String.valueOf(text);
  }

  /** {@code PostgreSQL 18.4}. */
  static String product(JdbcMaintenance maintenance) {
    return "PostgreSQL "
        + maintenance.text(
            "SELECT split_part(pg_catalog.current_setting('server_version'), ' ', 1)");
  }

  /** The shortest of a few, in nanoseconds: that is the network, the others met something. */
  static long roundTrip(JdbcMaintenance maintenance) {
    long shortest = Long.MAX_VALUE;
    for (int i = 0; i < QUESTIONS; i++) {
      long start = System.nanoTime();
      maintenance.text("SELECT 'x'");
      shortest = Math.min(shortest, System.nanoTime() - start);
    }
    return shortest;
  }
}

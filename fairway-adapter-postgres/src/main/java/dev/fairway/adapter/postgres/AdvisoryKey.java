package dev.fairway.adapter.postgres;

/** Numbers of advisory locks: two for each schema. They are known to the whole database. */
final class AdvisoryKey {

  /** "fw" in ASCII, and which of the two. */
  private static final int GRAPH = 0x66770001;

  private static final int MIGRATION = 0x66770002;

  private AdvisoryKey() {}

  /** Held by who changes dependencies or parents. */
  static String graph(String schema) {
    return GRAPH + ", " + schema.hashCode();
  }

  /** Held by who creates, migrates or replaces the store. */
  static String migration(String schema) {
    return MIGRATION + ", " + schema.hashCode();
  }
}

package dev.fairway.adapter.jdbc;

import dev.fairway.port.failure.StoreFailure;

/** The check that keeps a program away from a schema that it does not know. */
final class SchemaVersion {

  /** The version that this program reads and writes; the number of its last migration. */
  static final int NEWEST = 2;

  private SchemaVersion() {}

  static void require(Statements statements) {
    require(statements.version(false), NEWEST, statements.dialect());
  }

  static void require(int found, int wanted, Dialect dialect) {
    if (found == 0) {
      throw dialect.noStore();
    }
    if (found < wanted) {
      throw new StoreFailure(
          StoreFailure.Kind.OLD_SCHEMA,
          dialect.subject() + " has schema version " + found + ", this program needs " + wanted,
          "bring it up to date with 'fairway db migrate'",
          null);
    }
    if (found > wanted) {
      throw newer(found, wanted, dialect);
    }
  }

  static StoreFailure newer(int found, int newestKnown, Dialect dialect) {
    return new StoreFailure(
        StoreFailure.Kind.NEWER_SCHEMA,
        dialect.subject()
            + " has schema version "
            + found
            + ", this program knows "
            + newestKnown
            + " at most",
        "use a newer Fairway",
        null);
  }

  /** 0 when there are none of Fairway's tables. */
  static int of(Statements statements) {
    return statements.version(true);
  }
}

package dev.fairway.adapter.postgres;

/**
 * Where a project's store is.
 *
 * @param schema the schema of the database that holds its tables and nothing else; see {@link
 *     #isSchemaName}
 * @param project whose store it is: another project's is refused
 */
public record PostgresPlace(PostgresAddress address, String schema, String project) {

  /** The schema of a project that names none. */
  public static final String DEFAULT_SCHEMA = "fairway";

  private static final int LONGEST = 63;

  public PostgresPlace {
    if (!isSchemaName(schema)) {
      throw new IllegalArgumentException("'" + schema + "' cannot be the name of a schema");
    }
  }

  /**
   * Whether a text can be a schema of ours: lower-case ASCII letters, digits and underscores, no
   * digit first, at most 63, and not a name that PostgreSQL has for itself. Such names need no
   * quotes anywhere.
   */
  public static boolean isSchemaName(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.startsWith("pg_")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c == '_';
      if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return !text.equals("information_schema") && !text.equals("public");
  }

  /** For people: {@code postgresql://db.example:5432/team, schema fairway}. */
  String shown() {
    return address.shown() + ", schema " + schema;
  }

  @Override
  public String toString() {
    return shown();
  }

  /** In a message: {@code store postgresql://…, schema fairway}. */
  String subject() {
    return "store " + shown();
  }
}

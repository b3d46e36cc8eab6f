package dev.fairway.cli.config;

import dev.fairway.domain.problem.Nearest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@code [fairway.store]} table, and the {@code db_path} beside it that does the same as its
 * {@code path}.
 */
record StoreKeys(Settings.Backend backend, String path, String postgresUrlEnv, String schema) {

  private static final List<String> BACKENDS = List.of("sqlite", "postgres");

  static StoreKeys read(Section fairway) {
    String older = fairway.text("db_path");
    Section at = fairway.table("store");
    Settings.Backend backend = backend(at);
    String path = path(at, fairway, older);
    if (older != null && at.has("path") && !older.equals(path)) {
      at.problem(
          "path",
          Shown.quoted(path) + " differs from fairway.db_path, " + Shown.quoted(older),
          "keep one of them");
    }
    if (older != null) {
      checkFile(fairway, "db_path", older);
    }
    checkFile(at, "path", path);
    String variable = at.text("postgres_url_env", Settings.DEFAULT_URL_VARIABLE);
    if (!isVariable(variable)) {
      at.problem(
          "postgres_url_env",
          "is not the name of an environment variable",
          "put the URL into a variable and its name here");
    }
    String schema = at.text("schema", Settings.DEFAULT_SCHEMA);
    if (!isSchema(schema)) {
      at.problem(
          "schema",
          Shown.quoted(schema) + " cannot be the name of a schema",
          "lower-case letters, digits and underscores, at most 63, not beginning with a digit or"
              + " pg_, and not public");
    }
    return new StoreKeys(backend, path, variable, schema);
  }

  private static String path(Section at, Section fairway, @Nullable String older) {
    return older == null
        ? at.text("path", Settings.DEFAULT_STORE_PATH)
        : at.text("path", fairway, "db_path", older);
  }

  private static Settings.Backend backend(Section at) {
    String word = at.text("backend", "sqlite");
    if (!BACKENDS.contains(word)) {
      String near = Nearest.question(word, BACKENDS);
      at.problem(
          "backend",
          "unknown backend " + Shown.quoted(word),
          near != null ? near : "one of: sqlite, postgres");
    }
    return word.equals("postgres") ? Settings.Backend.POSTGRES : Settings.Backend.SQLITE;
  }

  /** A URL may hold a password, so it is neither accepted nor repeated. */
  private static void checkFile(Section at, String key, String path) {
    if (at.has(key) && DatabaseUrl.isUrl(path)) {
      at.problem(
          key,
          "is a database URL, not a file",
          "set store.backend = \"postgres\" and put the URL into the environment variable that"
              + " store.postgres_url_env names");
    }
  }

  /** Such names need no quotes in SQL, and PostgreSQL does not claim them for itself. */
  private static boolean isSchema(String name) {
    return isVariable(name)
        && name.length() <= 63
        && name.equals(name.toLowerCase(java.util.Locale.ROOT))
        && !name.startsWith("pg_")
        && !name.equals("public")
        && !name.equals("information_schema");
  }

  /** Letters, digits and underscores, no digit first. */
  private static boolean isVariable(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}

package dev.fairway.cli.terminal;

import dev.fairway.testing.postgres.TestDatabase;

/** Looks after the schemas of a database that hold stores, with functions on the server. */
final class Schemas {

  /** What the tables of a store are: how many, and of which versions; empty without a store. */
  private static final String SHAPE =
      """
      CREATE FUNCTION shape(store text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE known text; tables bigint; BEGIN
        IF to_regclass(store || '.schema_migration') IS NULL THEN RETURN ''; END IF;
        EXECUTE format('SELECT string_agg(version || checksum, '','' ORDER BY version)'
          ' FROM %I.schema_migration', store) INTO known;
        SELECT count(*) INTO tables FROM pg_class WHERE relnamespace = to_regnamespace(store);
        RETURN format('%s tables at %s', tables, known);
      END $$""";

  private static final String CLEAR =
      """
      CREATE FUNCTION clear(store text) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE each record; BEGIN
        FOR each IN SELECT oid::regclass AS name, relkind FROM pg_class
          WHERE relnamespace = to_regnamespace(store) AND relkind IN ('r', 'S')
          AND relname <> 'schema_migration'
        LOOP
          IF each.relkind = 'r' THEN EXECUTE format('DELETE FROM %s', each.name);
          ELSE PERFORM setval(each.name, 1, false);
          END IF;
        END LOOP;
        PERFORM give(store, 'Fairway store of project harbour');
      END $$""";

  /** Writes down whose store it is, unless that stands there. */
  private static final String GIVE =
      """
      CREATE FUNCTION give(store text, mark text) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE migrations regclass := store || '.schema_migration'; BEGIN
        IF obj_description(migrations, 'pg_class') IS DISTINCT FROM mark THEN
          EXECUTE format('COMMENT ON TABLE %s IS %L', migrations, mark);
        END IF;
      END $$""";

  private static final String COPY =
      """
      CREATE FUNCTION copy_rows(source text, target text) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE each record; BEGIN
        FOR each IN SELECT relname AS name, relkind FROM pg_class
          WHERE relnamespace = to_regnamespace(source) AND relkind IN ('r', 'S')
          AND relname <> 'schema_migration'
        LOOP
          IF each.relkind = 'r' THEN
            EXECUTE format('INSERT INTO %I.%I SELECT * FROM %I.%2$I', target, each.name, source);
          ELSE
            EXECUTE format('SELECT setval(%L, last_value, is_called) FROM %I.%I',
              target || '.' || each.name, source, each.name);
          END IF;
        END LOOP;
        PERFORM give(target, obj_description((source || '.schema_migration')::regclass, 'pg_class'));
      END $$""";

  private static final String CONTENT =
      """
      CREATE FUNCTION content(store text) RETURNS text LANGUAGE plpgsql AS $$
      DECLARE each record; rows text; total text := ''; BEGIN
        FOR each IN SELECT oid::regclass AS name FROM pg_class
          WHERE relnamespace = to_regnamespace(store) AND relkind = 'r' ORDER BY relname
        LOOP
          EXECUTE format('SELECT string_agg(r::text, chr(10) ORDER BY r::text) FROM %s r', each.name)
            INTO rows;
          total := concat(total, each.name, chr(10), rows, chr(10));
        END LOOP;
        RETURN total;
      END $$""";

  private static final String DROP_OTHERS =
      """
      DO $$ DECLARE each name; BEGIN
        FOR each IN SELECT nspname FROM pg_namespace WHERE starts_with(nspname, '%s_')
        LOOP EXECUTE format('DROP SCHEMA %%I CASCADE', each); END LOOP;
      END $$""";

  private final TestDatabase database;
  private String shape = "";

  Schemas(TestDatabase database) {
    this.database = database;
    database.run(SHAPE, GIVE, CLEAR, COPY, CONTENT);
  }

  boolean holdsStore(String schema) {
    return !shape(schema).isEmpty();
  }

  private String shape(String schema) {
    return database.text("SELECT shape('" + schema + "')");
  }

  /** Empties it; false when it is not as the first one was, and was dropped for that. */
  synchronized boolean recycle(String schema) {
    String found = shape(schema);
    if (shape.isEmpty()) {
      shape = found;
    }
    if (found.isEmpty() || !found.equals(shape)) {
      drop(schema);
      return false;
    }
    database.run("SELECT clear('" + schema + "')");
    return true;
  }

  void copy(String from, String to) {
    database.run("SELECT clear('" + to + "')", "SELECT copy_rows('" + from + "', '" + to + "')");
  }

  /** Those that were made beside it, named after it. */
  void dropOthers(String schema) {
    database.run(DROP_OTHERS.formatted(schema));
  }

  void drop(String schema) {
    database.run("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
  }

  void change(String schema, String... statements) {
    database.run("SET search_path = " + schema);
    try {
      database.run(statements);
    } finally {
      database.run("RESET search_path");
    }
  }

  String content(String schema) {
    return database.text("SELECT content('" + schema + "')");
  }
}

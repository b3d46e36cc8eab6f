package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both databases have the same tables, in different words. */
class SchemaTest {

  /** Table, column, what it holds, whether it may be null, its place in the primary key. */
  private static final String SQLITE_COLUMNS =
      """
      SELECT t.name || '.' || c.name || ' ' ||
        CASE
          WHEN s.sql LIKE '%length(' || c.name || ') = 24%'
            AND (c.name LIKE '%at' OR c.name LIKE '%until') THEN 'time'
          WHEN s.sql LIKE '%(' || c.name || ' IN (0, 1))%' THEN 'flag'
          WHEN c.type = 'INTEGER' THEN 'number'
          ELSE lower(c.type) END
        || CASE c."notnull" WHEN 0 THEN ' or null' ELSE '' END
        || CASE c.pk WHEN 0 THEN '' ELSE ' key ' || c.pk END
      FROM pragma_table_list t JOIN pragma_table_info(t.name) c
        JOIN sqlite_schema s ON s.name = t.name
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%'""";

  private static final String POSTGRES_COLUMNS =
      """
      SELECT c.relname || '.' || a.attname || ' ' ||
        CASE format_type(a.atttypid, a.atttypmod)
          WHEN 'timestamp with time zone' THEN 'time'
          WHEN 'boolean' THEN 'flag'
          WHEN 'bigint' THEN 'number'
          ELSE format_type(a.atttypid, a.atttypmod) END
        || CASE WHEN a.attnotnull THEN '' ELSE ' or null' END
        || coalesce(' key ' || array_position(k.conkey, a.attnum), '')
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
      WHERE c.relnamespace = 'fairway'::regnamespace AND c.relkind = 'r'
        AND a.attnum > 0 AND NOT a.attisdropped""";

  private static final String SQLITE_REFERENCES =
      """
      SELECT t.name || '.' || f."from" || ' to ' || f."table"
      FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
      WHERE t.type = 'table'""";

  private static final String POSTGRES_REFERENCES =
      """
      SELECT c.relname || '.' || a.attname || ' to ' || r.relname
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
        JOIN pg_class r ON r.oid = k.confrelid
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
      WHERE k.contype = 'f' AND k.condeferrable AND k.condeferred
        AND c.relnamespace = 'fairway'::regnamespace""";

  private static final String SQLITE_INDEXES =
      """
      SELECT i.tbl_name || ': ' || group_concat(c.name, ', ') || coalesce(
        substr(i.sql, instr(i.sql, ' WHERE ')) , '')
      FROM (SELECT * FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL) i
        JOIN pragma_index_info(i.name) c GROUP BY i.name""";

  private static final String MIGRATIONS =
      "SELECT m.version || ' ' || m.name FROM %sschema_migration m ORDER BY m.version";

  @TempDir Path folder;

  @Test
  void both_databases_have_the_same_columns_keys_references_and_migrations() throws SQLException {
    Path file = folder.resolve("state.db");
    new SqliteMaintenance(file).migrate(Samples.NOON);
    TestDatabase database = Databases.withStore();
    try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
        Connection postgres = database.connect()) {
      assertThat(texts(postgres, POSTGRES_COLUMNS)).isEqualTo(texts(sqlite, SQLITE_COLUMNS));
      assertThat(texts(postgres, POSTGRES_REFERENCES)).isEqualTo(texts(sqlite, SQLITE_REFERENCES));
      assertThat(texts(postgres, MIGRATIONS.formatted("fairway.")))
          .isEqualTo(texts(sqlite, MIGRATIONS.formatted("")))
          .isNotEmpty();
      assertThat(indexedTables(postgres)).isEqualTo(indexedTables(texts(sqlite, SQLITE_INDEXES)));
    }
    database.close();
  }

  @Test
  void every_text_is_compared_by_its_bytes() {
    TestDatabase database = Databases.withStore();
    assertThat(
            database.text(
                "SELECT string_agg(a.attrelid::regclass || '.' || a.attname, ', ')"
                    + " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid"
                    + " WHERE c.relnamespace = 'fairway'::regnamespace AND c.relkind = 'r'"
                    + " AND a.attcollation <> 0 AND a.attcollation <> '\"C\"'::regcollation"))
        .isEmpty();
    assertThat(database.text("SELECT 'aa' < 'b' COLLATE \"default\"")).isEqualTo("f");
    database.close();
  }

  private static Set<String> indexedTables(Set<String> indexes) {
    Set<String> tables = new TreeSet<>();
    indexes.forEach(each -> tables.add(each.substring(0, each.indexOf(':'))));
    return tables;
  }

  private static Set<String> indexedTables(Connection postgres) throws SQLException {
    return texts(
        postgres,
        "SELECT i.tablename FROM pg_indexes i WHERE i.schemaname = 'fairway'"
            + " AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conname = i.indexname)");
  }

  private static Set<String> texts(Connection connection, String query) throws SQLException {
    Set<String> found = new TreeSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    assertThat(found).doesNotContainNull();
    return found;
  }
}

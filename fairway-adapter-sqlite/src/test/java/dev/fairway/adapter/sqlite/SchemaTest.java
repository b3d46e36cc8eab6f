package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.testing.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  private static final String TABLES =
      """
      SELECT group_concat(name, ' ') FROM (
        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
          AND name <> 'schema_migration' ORDER BY name)""";

  @TempDir Path folder;

  @Test
  void an_export_knows_every_table_and_column() {
    Path file = folder.resolve("state.db");
    new SqliteMaintenance(file).migrate(Samples.NOON);
    Map<String, String> exported = new TreeMap<>();
    new SqliteMaintenance(file)
        .export(
            new RowSink() {
              @Override
              public void table(String name, List<String> columns) {
                exported.put(name, String.join(" ", columns));
              }

              @Override
              public void row(List<@Nullable Object> values) {
                throw new AssertionError("the store is empty");
              }
            });
    try (RawFile raw = RawFile.open(file)) {
      assertThat(String.join(" ", exported.keySet())).isEqualTo(raw.text(TABLES));
      exported.forEach(
          (table, columns) ->
              assertThat(columns)
                  .as(table)
                  .isEqualTo(
                      raw.text(
                          "SELECT group_concat(name, ' ') FROM pragma_table_info('"
                              + table
                              + "')")));
    }
  }

  @Test
  void every_reference_waits_for_the_end_of_its_transaction() {
    assertThat(
            faults(
                """
                SELECT group_concat(name) FROM sqlite_schema WHERE type = 'table'
                AND length(replace(sql, 'REFERENCES', '')) + 10 *
                  (length(sql) - length(replace(sql, 'DEFERRABLE INITIALLY DEFERRED', ''))) / 29
                  <> length(sql)"""))
        .isNull();
  }

  @Test
  void every_time_has_the_same_width() {
    assertThat(
            faults(
                """
                SELECT group_concat(m.name || '.' || c.name)
                FROM sqlite_schema m JOIN pragma_table_info(m.name) c
                WHERE m.type = 'table' AND (c.name = 'at' OR c.name GLOB '*_at'
                  OR c.name GLOB '*_until')
                  AND instr(m.sql, 'length(' || c.name || ') = 24') = 0"""))
        .isNull();
  }

  @Test
  void every_reference_to_what_grows_has_an_index() {
    assertThat(
            faults(
                """
                SELECT group_concat(m.name || '.' || f."from")
                FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
                WHERE m.type = 'table' AND NOT EXISTS (
                  SELECT 1 FROM pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c
                  WHERE c.seqno = 0 AND c.name = f."from")"""))
        .isNull();
  }

  /** The first value of a query on a store that nobody has used yet. */
  private @Nullable String faults(String query) {
    Path file = folder.resolve("state.db");
    new SqliteMaintenance(file).migrate(Samples.NOON);
    try (RawFile raw = RawFile.open(file)) {
      return raw.text(query);
    }
  }

  @Test
  void every_table_is_strict() {
    Path file = folder.resolve("state.db");
    new SqliteMaintenance(file).migrate(Samples.NOON);
    try (RawFile raw = RawFile.open(file)) {
      assertThat(
              raw.text(
                  "SELECT group_concat(name) FROM pragma_table_list"
                      + " WHERE strict = 0 AND name NOT LIKE 'sqlite%'"))
          .isNull();
      assertThat(raw.text("PRAGMA application_id")).isEqualTo("1179084121");
    }
  }
}

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

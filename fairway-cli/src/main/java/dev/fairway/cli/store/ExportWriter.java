package dev.fairway.cli.store;

import dev.fairway.cli.Json;
import dev.fairway.port.store.RowSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes exported rows: {@code {"schema": "fairway.export/v1", "schema_version": N, "tables":
 * {NAME: [{COLUMN: VALUE}]}}}.
 */
final class ExportWriter implements RowSink, AutoCloseable {

  static final String SCHEMA = "fairway.export/v1";

  private final Json out;
  private List<String> columns = List.of();
  private boolean inTable;

  ExportWriter(OutputStream stream, int schemaVersion) throws IOException {
    out = Json.to(stream);
    out.object().text("schema", SCHEMA).number("schema_version", schemaVersion).object("tables");
  }

  @Override
  public void table(String name, List<String> names) {
    try {
      if (inTable) {
        out.endArray();
      }
      inTable = true;
      columns = names;
      out.array(name);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public void row(List<@Nullable Object> values) {
    try {
      out.object();
      for (int i = 0; i < columns.size(); i++) {
        out.scalar(columns.get(i), values.get(i));
      }
      out.end();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public void close() throws IOException {
    if (inTable) {
      out.endArray();
    }
    out.end().end();
    out.close();
  }
}

package dev.fairway.cli.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.store.RowSink;
import dev.fairway.port.store.RowSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ExportWriter} wrote, row by row. */
final class ExportReader implements RowSource {

  private final Path file;
  private final String name;
  private final int version;

  ExportReader(Path file, String name) {
    this.file = file;
    this.name = name;
    this.version = readVersion();
  }

  @Override
  public int schemaVersion() {
    return version;
  }

  private int readVersion() {
    try (JsonParser in = new JsonFactory().createParser(file.toFile())) {
      expect(in, in.nextToken() == JsonToken.START_OBJECT);
      expect(in, "schema".equals(in.nextFieldName()));
      expect(in, ExportWriter.SCHEMA.equals(in.nextTextValue()));
      expect(in, "schema_version".equals(in.nextFieldName()));
      return in.nextIntValue(0);
    } catch (JsonProcessingException garbled) {
      throw notAnExport(garbled);
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read " + name, null, unreadable);
    }
  }

  @Override
  public void sendTo(RowSink sink) {
    try (JsonParser in = new JsonFactory().createParser(file.toFile())) {
      in.nextToken();
      while (!"tables".equals(in.nextFieldName())) {
        expect(in, in.currentToken() != null);
      }
      expect(in, in.nextToken() == JsonToken.START_OBJECT);
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        table(in, in.currentName(), sink);
      }
      expect(in, in.currentToken() == JsonToken.END_OBJECT);
      expect(in, in.nextToken() == JsonToken.END_OBJECT);
    } catch (JsonProcessingException garbled) {
      throw notAnExport(garbled);
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read " + name, null, unreadable);
    }
  }

  private void table(JsonParser in, String table, RowSink sink) throws IOException {
    expect(in, in.nextToken() == JsonToken.START_ARRAY);
    List<String> columns = List.of();
    while (in.nextToken() == JsonToken.START_OBJECT) {
      List<String> names = new ArrayList<>();
      List<@Nullable Object> values = new ArrayList<>();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        names.add(in.currentName());
        values.add(scalar(in, in.nextToken()));
      }
      if (!names.equals(columns)) {
        columns = names;
        sink.table(table, names);
      }
      sink.row(values);
    }
    expect(in, in.currentToken() == JsonToken.END_ARRAY);
  }

  private @Nullable Object scalar(JsonParser in, JsonToken token) throws IOException {
    switch (token) {
      case VALUE_NULL:
        return null;
      case VALUE_STRING:
        return in.getText();
      case VALUE_NUMBER_INT:
        return in.getLongValue();
      case VALUE_TRUE:
      case VALUE_FALSE:
        return in.getBooleanValue();
      default:
        throw notAnExport(null);
    }
  }

  private void expect(JsonParser in, boolean holds) {
    if (!holds) {
      throw new InputFailure(
          name + ":" + in.currentLocation().getLineNr() + " is not an export of Fairway",
          "'fairway db export' writes one",
          null);
    }
  }

  private InputFailure notAnExport(@Nullable Exception cause) {
    return new InputFailure(
        name + " is not a complete export of Fairway", "'fairway db export' writes one", cause);
  }
}

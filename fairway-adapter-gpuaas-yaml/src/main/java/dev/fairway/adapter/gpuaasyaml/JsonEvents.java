package dev.fairway.adapter.gpuaasyaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.fairway.domain.problem.SourcePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The one value of a JSON file. YAML parsers are no substitute: they limit keys to 1024 characters
 * and take U+2028 for a line break.
 */
final class JsonEvents implements Events {

  private final String file;
  private final JsonParser parser;
  private @Nullable JsonToken token;
  private int depth;
  private boolean complete;

  JsonEvents(SourceText source) {
    this.file = source.name();
    StreamReadConstraints constraints =
        StreamReadConstraints.builder()
            .maxStringLength(SourceText.MOST_BYTES)
            .maxNameLength(SourceText.MOST_BYTES)
            .maxNumberLength(SourceText.MOST_BYTES)
            .build();
    JsonFactory factory = new JsonFactoryBuilder().streamReadConstraints(constraints).build();
    try {
      this.parser = factory.createParser(source.reader());
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  @Override
  public Kind next() {
    token = pull();
    if (token == null) {
      return Kind.DONE;
    }
    if (complete) {
      throw new Unreadable(at(), "a second value begins here; a file holds one", null);
    }
    Kind kind =
        switch (token) {
          case START_OBJECT -> Kind.MAP;
          case START_ARRAY -> Kind.LIST;
          case END_OBJECT, END_ARRAY -> Kind.END;
          default -> Kind.SCALAR;
        };
    depth += kind == Kind.MAP || kind == Kind.LIST ? 1 : kind == Kind.END ? -1 : 0;
    complete = depth == 0;
    return kind;
  }

  private @Nullable JsonToken pull() {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      throw new Unreadable(position(e.getLocation()), "not JSON: " + inWords(e), null);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  /** {@code Unexpected character ('}' (code 125)): was …}, as one line in lower case. */
  private static String inWords(JsonProcessingException e) {
    String message = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private SourcePosition position(@Nullable JsonLocation location) {
    return location == null
        ? SourcePosition.of(file)
        : new SourcePosition(file, location.getLineNr(), location.getColumnNr());
  }

  @Override
  public SourcePosition at() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public String text() {
    try {
      return String.valueOf(parser.getText());
    } catch (JsonProcessingException e) {
      throw new Unreadable(position(e.getLocation()), "not JSON: " + inWords(e), null);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot be read", e);
    }
  }

  @Override
  public boolean isPlain() {
    return token != JsonToken.VALUE_STRING && token != JsonToken.FIELD_NAME;
  }

  @Override
  public @Nullable String anchor() {
    return null;
  }

  @Override
  public @Nullable String tag() {
    return null;
  }
}

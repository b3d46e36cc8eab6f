package dev.fairway.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.Timestamps;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Streams JSON: absent values are left out, lists are never null, times have three digits. */
public final class Json implements Closeable {

  /** A tree of tasks may be deeper than the library thinks wise. */
  private static final StreamWriteConstraints ANY_DEPTH =
      StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();

  private final JsonGenerator generator;
  private final Advice advice;

  private Json(JsonGenerator generator, Advice advice) {
    this.generator = generator;
    this.advice = advice;
  }

  /** Begins a document on a stream that stays open. */
  public static Json to(OutputStream out) throws IOException {
    return to(out, Advice.none());
  }

  /**
   * The same for somebody who may follow its advice.
   *
   * @param advice how the commands in it have to be typed
   */
  public static Json to(OutputStream out, Advice advice) throws IOException {
    JsonFactory factory = new JsonFactory();
    factory.setStreamWriteConstraints(ANY_DEPTH);
    JsonGenerator generator = factory.createGenerator(out);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    generator.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
    return new Json(generator, advice);
  }

  public Json object() throws IOException {
    generator.writeStartObject();
    return this;
  }

  public Json object(String name) throws IOException {
    generator.writeObjectFieldStart(name);
    return this;
  }

  public Json end() throws IOException {
    generator.writeEndObject();
    return this;
  }

  public Json array(String name) throws IOException {
    generator.writeArrayFieldStart(name);
    return this;
  }

  public Json endArray() throws IOException {
    generator.writeEndArray();
    return this;
  }

  /** A text, left out when it is null. */
  public Json text(String name, @Nullable String value) throws IOException {
    if (value != null) {
      generator.writeStringField(name, value);
    }
    return this;
  }

  /** A text of the program's own making that is a command or suggests some. */
  public Json advice(String name, @Nullable String words) throws IOException {
    return text(name, words == null ? null : advice.of(words));
  }

  /** The same problem with a suggestion that can be followed. */
  public Problem advised(Problem problem) {
    return advice.of(problem);
  }

  /** A whole number, left out when it is null. */
  public Json number(String name, @Nullable Number value) throws IOException {
    if (value != null) {
      generator.writeNumberField(name, value.longValue());
    }
    return this;
  }

  public Json decimal(String name, BigDecimal value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  public Json flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
    return this;
  }

  /** A time, left out when it is null. */
  public Json time(String name, @Nullable Instant value) throws IOException {
    return text(name, value == null ? null : Timestamps.text(value));
  }

  public Json texts(String name, Collection<String> values) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
    return this;
  }

  /** One text of an array that has begun. */
  public Json entry(String value) throws IOException {
    generator.writeString(value);
    return this;
  }

  /** A value that is JSON already. */
  public Json raw(String name, String json) throws IOException {
    generator.writeFieldName(name);
    generator.writeRawValue(json);
    return this;
  }

  /** A scalar of an export: text, number, boolean or null. */
  public Json scalar(String name, @Nullable Object value) throws IOException {
    generator.writeFieldName(name);
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Number number) {
      generator.writeNumber(number.longValue());
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString(value.toString());
    }
    return this;
  }

  @Override
  public void close() throws IOException {
    generator.close();
  }
}

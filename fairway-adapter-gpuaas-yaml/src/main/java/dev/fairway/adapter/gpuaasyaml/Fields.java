package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Broken;
import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import dev.fairway.domain.problem.SourcePosition;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one task or pack by type. A value of another type is told to the log and read as
 * absent.
 */
final class Fields {

  private final Map<String, Entry> entries;
  private final SourcePosition at;
  private final String owner;
  private final ProblemLog log;
  private final Map<String, SourcePosition> positions = new HashMap<>();

  /**
   * @param owner what problems call the task or pack: its id, or its place in the list
   */
  Fields(Map<String, Entry> entries, SourcePosition at, String owner, ProblemLog log) {
    this.entries = entries;
    this.at = at;
    this.owner = owner;
    this.log = log;
  }

  /** Where the values are that were asked for, and the entries of lists as {@code name[index]}. */
  Map<String, SourcePosition> positions() {
    return positions;
  }

  boolean has(String field) {
    return entries.containsKey(field);
  }

  /** Whether there is no such field, or nothing in it. */
  boolean isAbsent(String field) {
    Entry entry = entries.get(field);
    return entry == null || entry.value() instanceof Scalar scalar && scalar.isNull();
  }

  SourcePosition at(String field) {
    Entry entry = entries.get(field);
    return entry == null ? at : entry.value().at();
  }

  /** Text as it is written, also that of a number or a truth; null when absent or empty. */
  @Nullable String text(String field) {
    Node value = value(field);
    if (value instanceof Scalar scalar) {
      return scalar.isNull() || scalar.text().isEmpty() ? null : scalar.text();
    }
    if (value != null && !(value instanceof Broken)) {
      refuse(
          field, value, "text", value instanceof Mapping ? "put text with ': ' in quotes" : null);
    }
    return null;
  }

  /** One line of text; the empty text when there is none, which is a problem. */
  String line(String field, String missing) {
    String text = text(field);
    if (text != null && !text.isBlank()) {
      if (isOneLine(text)) {
        return text;
      }
      problem(at(field), field, field + " has more than one line", "write it on one line");
      return "";
    }
    Node value = value(field);
    if (value == null || value instanceof Scalar) {
      problem(at(field), field, missing, value == null ? "add " + field + ":" : null);
    }
    return "";
  }

  private static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> c == '\n' || c == '\r' || UnusualBreaks.isOne(c));
  }

  /** What problems call an entry: its id, or what is given when that is of no use. */
  static String name(Map<String, Entry> entries, String otherwise) {
    Entry id = entries.get("id");
    boolean usable =
        id != null
            && id.value() instanceof Scalar scalar
            && !scalar.isNull()
            && !scalar.text().isBlank()
            && isOneLine(scalar.text());
    return usable && id.value() instanceof Scalar scalar ? scalar.text() : otherwise;
  }

  /** A list of texts; empty when absent. */
  List<String> texts(String field) {
    return new TextList(this, field).read();
  }

  void place(String name, SourcePosition position) {
    positions.put(name, position);
  }

  /** A decimal integer; null when absent. */
  @Nullable Integer integer(String field) {
    Node value = value(field);
    if (value instanceof Scalar scalar && !scalar.isNull()) {
      if (!scalar.plain() || !CoreSchema.isInteger(scalar.text())) {
        boolean quoted = !scalar.plain() && CoreSchema.isInteger(scalar.text());
        refuse(field, value, "an integer", quoted ? "write it without quotes" : null);
        return null;
      }
      try {
        return Integer.valueOf(scalar.text());
      } catch (NumberFormatException e) {
        String range = Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
        problem(value.at(), field, Shown.plain(scalar.text()) + " is not within " + range, null);
      }
    } else if (value instanceof Listing || value instanceof Mapping) {
      refuse(field, value, "an integer", null);
    }
    return null;
  }

  /** A time; null when absent. */
  @Nullable Instant time(String field) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    Optional<Instant> time = CompletionTime.parse(text);
    if (time.isEmpty()) {
      String example = "write it like 2025-11-03T12:00:00Z or 2025-11-03T14:00:00+02:00";
      problem(at(field), field, Shown.quoted(text) + " is not a time with an offset", example);
    }
    return time.orElse(null);
  }

  /** The value of a field, whatever it is; null when absent. */
  @Nullable Node value(String field) {
    Entry entry = entries.get(field);
    if (entry == null) {
      return null;
    }
    positions.put(field, entry.value().at());
    return entry.value();
  }

  void refuse(String field, Node value, String expected, @Nullable String suggestion) {
    problem(
        value.at(),
        field,
        field + " should be " + expected + " but is " + Described.of(value),
        suggestion);
  }

  void problem(SourcePosition at, String field, String message, @Nullable String suggestion) {
    log.add(at, owner + "." + field, message, suggestion);
  }
}

package dev.fairway.cli.parity.json;

import dev.fairway.domain.problem.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value with its place. Asked for something that it is not, it answers with nothing: whoever
 * needs to know asks {@link #type} first.
 */
public final class JsonValue {

  /** What a value is. */
  public enum Type {
    OBJECT("an object"),
    ARRAY("a list"),
    TEXT("a text"),
    NUMBER("a number"),
    FLAG("true or false"),
    NULL("null");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    /** With its article, for messages. */
    public String words() {
      return words;
    }
  }

  private final Type type;
  private final Object content;
  private final SourcePosition place;

  private JsonValue(Type type, Object content, SourcePosition place) {
    this.type = type;
    this.content = content;
    this.place = place;
  }

  public static JsonValue object(Map<String, JsonValue> members, SourcePosition place) {
    return new JsonValue(Type.OBJECT, members, place);
  }

  public static JsonValue array(List<JsonValue> items, SourcePosition place) {
    return new JsonValue(Type.ARRAY, items, place);
  }

  public static JsonValue text(String text, SourcePosition place) {
    return new JsonValue(Type.TEXT, text, place);
  }

  static JsonValue number(BigDecimal number, SourcePosition place) {
    return new JsonValue(Type.NUMBER, number, place);
  }

  static JsonValue flag(boolean flag, SourcePosition place) {
    return new JsonValue(Type.FLAG, flag, place);
  }

  static JsonValue nothing(SourcePosition place) {
    return new JsonValue(Type.NULL, "null", place);
  }

  public Type type() {
    return type;
  }

  public SourcePosition place() {
    return place;
  }

  public boolean is(Type other) {
    return type == other;
  }

  /** In the order of the text; empty unless it is an object. */
  @SuppressWarnings("unchecked") // made by this class only
  public Map<String, JsonValue> members() {
    return type == Type.OBJECT ? (Map<String, JsonValue>) content : Map.of();
  }

  /** Empty unless it is a list. */
  @SuppressWarnings("unchecked") // made by this class only
  public List<JsonValue> items() {
    return type == Type.ARRAY ? (List<JsonValue>) content : List.of();
  }

  public @Nullable JsonValue get(String name) {
    return members().get(name);
  }

  /** The items of a member; empty when there is none. */
  public List<JsonValue> items(String name) {
    JsonValue member = get(name);
    return member == null ? List.of() : member.items();
  }

  /** A member as text; null when there is none. */
  public @Nullable String text(String name) {
    JsonValue member = get(name);
    return member == null || member.is(Type.NULL) ? null : member.text();
  }

  /** The items of a member as texts. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonValue item : items(name)) {
      texts.add(item.text());
    }
    return texts;
  }

  /** The members of a member as texts; those that are null are left out. */
  public Map<String, String> textsByName(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonValue member = get(name);
    if (member != null) {
      for (Map.Entry<String, JsonValue> each : member.members().entrySet()) {
        if (!each.getValue().is(Type.NULL)) {
          texts.put(each.getKey(), each.getValue().text());
        }
      }
    }
    return texts;
  }

  /** The value as JSON on one line. */
  public String json() {
    StringBuilder json = new StringBuilder();
    JsonLine.write(this, json);
    return json.toString();
  }

  /** A text as it is, anything else as JSON on one line. */
  public String text() {
    if (type == Type.OBJECT || type == Type.ARRAY) {
      return json();
    }
    return type == Type.NUMBER ? ((BigDecimal) content).toPlainString() : content.toString();
  }
}

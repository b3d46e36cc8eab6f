package dev.fairway.cli.parity.reference;

import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.json.JsonValue.Type;
import dev.fairway.domain.parity.CaseCheck;
import java.util.LinkedHashMap;
import java.util.Map;

/** Recorded values as they are compared. */
public final class Recordings {

  private Recordings() {}

  /** A value as text; null stands for a fact that is not there. */
  public static String text(JsonValue value) {
    return value.is(Type.NULL) ? CaseCheck.NOTHING : value.text();
  }

  /**
   * The members of an object, with those of objects in it under {@code outer/inner}. What says
   * nothing (null, an empty list) is the same as what is not there.
   */
  public static Map<String, String> flat(JsonValue object) {
    Map<String, String> flat = new LinkedHashMap<>();
    flatten("", object, flat);
    return flat;
  }

  private static void flatten(String prefix, JsonValue object, Map<String, String> flat) {
    for (Map.Entry<String, JsonValue> each : object.members().entrySet()) {
      JsonValue value = each.getValue();
      if (value.is(Type.OBJECT)) {
        flatten(prefix + each.getKey() + "/", value, flat);
      } else if (!value.is(Type.NULL) && !(value.is(Type.ARRAY) && value.items().isEmpty())) {
        flat.put(prefix + each.getKey(), value.text());
      }
    }
  }
}

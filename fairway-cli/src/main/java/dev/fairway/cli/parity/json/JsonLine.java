package dev.fairway.cli.parity.json;

import java.util.Map;

/** A value as JSON on one line. */
final class JsonLine {

  private JsonLine() {}

  static void write(JsonValue value, StringBuilder out) {
    switch (value.type()) {
      case OBJECT -> {
        String before = "{";
        for (Map.Entry<String, JsonValue> each : value.members().entrySet()) {
          quote(each.getKey(), out.append(before));
          write(each.getValue(), out.append(": "));
          before = ", ";
        }
        out.append(value.members().isEmpty() ? "{}" : "}");
      }
      case ARRAY -> {
        String before = "[";
        for (JsonValue each : value.items()) {
          write(each, out.append(before));
          before = ", ";
        }
        out.append(value.items().isEmpty() ? "[]" : "]");
      }
      case TEXT -> quote(value.text(), out);
      default -> out.append(value.text());
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < 0x20) {
        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
        out.append(Character.forDigit(c & 15, 16));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

package dev.fairway.dashboard.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON; safe to stand in any page, too. */
final class JsonText {

  private static final String DIGITS = "0123456789abcdef";

  private JsonText() {}

  static String of(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2);
    string(json, text);
    return json.toString();
  }

  /** Absent values are left out. */
  static void object(StringBuilder json, Map<String, ? extends @Nullable Object> fields) {
    char separator = '{';
    for (Map.Entry<String, ? extends @Nullable Object> field : fields.entrySet()) {
      Object value = field.getValue();
      if (value != null) {
        json.append(separator);
        separator = ',';
        string(json, field.getKey());
        json.append(':');
        value(json, value);
      }
    }
    json.append(separator == '{' ? "{}" : "}");
  }

  private static void value(StringBuilder json, Object value) {
    if (value instanceof List<?> list) {
      json.append('[');
      String separator = "";
      for (String entry : BoardExport.entries(list)) {
        json.append(separator);
        separator = ",";
        string(json, entry);
      }
      json.append(']');
    } else if (value instanceof String text) {
      string(json, text);
    } else {
      json.append(value);
    }
  }

  private static void string(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(DIGITS.charAt((c >> shift) & 0xf));
        }
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}

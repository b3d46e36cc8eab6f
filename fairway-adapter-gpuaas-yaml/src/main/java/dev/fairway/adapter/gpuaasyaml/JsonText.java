package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.adapter.gpuaasyaml.Node.Entry;
import dev.fairway.adapter.gpuaasyaml.Node.Listing;
import dev.fairway.adapter.gpuaasyaml.Node.Mapping;
import dev.fairway.adapter.gpuaasyaml.Node.Scalar;
import java.util.Map;

/**
 * A value of the file as compact JSON. Plain scalars that JSON cannot write in the same characters,
 * such as dates, {@code 0x1F} or {@code .inf}, become strings, so that nothing is lost.
 */
final class JsonText {

  private final StringBuilder json = new StringBuilder();

  private JsonText() {}

  static String of(Node node) {
    JsonText text = new JsonText();
    text.append(node);
    return text.json.toString();
  }

  private void append(Node node) {
    if (node instanceof Scalar scalar) {
      appendScalar(scalar);
    } else if (node instanceof Listing list) {
      String separator = "";
      json.append('[');
      for (Node item : list.items()) {
        json.append(separator);
        append(item);
        separator = ",";
      }
      json.append(']');
    } else if (node instanceof Mapping map) {
      String separator = "";
      json.append('{');
      for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
        json.append(separator);
        appendString(entry.getKey());
        json.append(':');
        append(entry.getValue().value());
        separator = ",";
      }
      json.append('}');
    } else {
      json.append("null");
    }
  }

  private void appendScalar(Scalar scalar) {
    String text = scalar.text();
    if (scalar.isNull()) {
      json.append("null");
    } else if (scalar.plain() && CoreSchema.truth(text).isPresent()) {
      json.append(CoreSchema.truth(text).get());
    } else if (scalar.plain() && CoreSchema.isJsonNumber(text)) {
      json.append(text);
    } else {
      appendString(text);
    }
  }

  private void appendString(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> json.append(c);
      }
    }
    json.append('"');
  }
}

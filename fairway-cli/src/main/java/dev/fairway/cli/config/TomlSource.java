package dev.fairway.cli.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** The one place that knows the TOML library; loaded only when a file has to be parsed. */
final class TomlSource {

  private TomlSource() {}

  /** A place where the text is not TOML. */
  record SyntaxError(int line, int column, String message) {}

  /**
   * @param tree what could be read
   * @param errors empty when everything could
   */
  record Parsed(Table tree, List<SyntaxError> errors) {}

  static Parsed parse(String text) {
    TomlParseResult result = Toml.parse(text, TomlParseOptions.sourceless());
    List<SyntaxError> errors = new ArrayList<>();
    for (TomlParseError error : result.errors()) {
      TomlPosition at = error.position();
      errors.add(new SyntaxError(at.line(), at.column(), message(error)));
    }
    return new Parsed(table(result), List.copyOf(errors));
  }

  private static String message(TomlParseError error) {
    String message = String.valueOf(error.getMessage());
    return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private static Table table(TomlTable table) {
    Map<String, Node> entries = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      entries.put(key, node(table.get(path), table.inputPositionOf(path)));
    }
    return new Table(entries);
  }

  private static Node node(Object value, TomlPosition at) {
    return new Node(value(value), at.line(), at.column());
  }

  private static Object value(Object value) {
    if (value instanceof TomlTable table) {
      return table(table);
    } else if (value instanceof TomlArray array) {
      List<Node> nodes = new ArrayList<>(array.size());
      for (int i = 0; i < array.size(); i++) {
        nodes.add(node(array.get(i), array.inputPositionOf(i)));
      }
      return new Items(nodes);
    } else if (value instanceof String
        || value instanceof Long
        || value instanceof Double
        || value instanceof Boolean) {
      return value;
    }
    return new Node.DateText(value.toString());
  }
}

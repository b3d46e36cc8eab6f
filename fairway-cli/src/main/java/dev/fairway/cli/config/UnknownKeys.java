package dev.fairway.cli.config;

import dev.fairway.domain.problem.Nearest;
import java.util.List;
import java.util.Map;

/** Reports the keys of a table that its reader never asked for. */
final class UnknownKeys {

  private UnknownKeys() {}

  static void report(Table table, List<String> asked, KeyPath path, Findings findings) {
    for (Map.Entry<String, Node> entry : table.entries().entrySet()) {
      String key = entry.getKey();
      if (!asked.contains(key)) {
        Node node = entry.getValue();
        String near = Nearest.question(key, asked);
        findings.problem(
            node.line(),
            node.column(),
            path.key(key),
            "unknown " + (isTable(node) ? "table " : "key ") + Shown.quoted(key),
            near != null ? near : "known here: " + Shown.words(asked));
      }
    }
  }

  private static boolean isTable(Node node) {
    return node.value() instanceof Table
        || node.value() instanceof Items items
            && !items.nodes().isEmpty()
            && items.nodes().get(0).value() instanceof Table;
  }
}

package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Fairway finds wrong with a file. */
final class Problems {

  private Problems() {}

  /** What each problem is about, such as {@code A-1.role}; {@code file} for the file as a whole. */
  static List<String> paths(JsonValue answer, String list) {
    Set<String> paths = new TreeSet<>();
    for (JsonValue problem : answer.items(list)) {
      String path = problem.text("path");
      paths.add(path == null || path.isEmpty() ? "file" : path);
    }
    return List.copyOf(paths);
  }

  /** Which problems of a task do not say in which line they are. */
  static List<String> withoutLine(JsonValue answer, String list) {
    List<String> paths = new ArrayList<>();
    for (JsonValue problem : answer.items(list)) {
      String path = problem.text("path");
      if (path != null && problem.text("line") == null) {
        paths.add(path);
      }
    }
    return paths;
  }
}

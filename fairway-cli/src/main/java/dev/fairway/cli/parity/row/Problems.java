package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What Fairway finds wrong with a file. */
final class Problems {

  private static final String FILE = "file";

  private Problems() {}

  private static String path(JsonValue problem) {
    String path = problem.text("path");
    return path == null || path.isEmpty() ? FILE : path;
  }

  /** What each problem is about, such as {@code A-1.role}; {@code file} for the file as a whole. */
  static List<String> paths(JsonValue answer, String list) {
    Set<String> paths = new TreeSet<>();
    for (JsonValue problem : answer.items(list)) {
      paths.add(path(problem));
    }
    return List.copyOf(paths);
  }

  /** What each problem of a refused call is about, and the first that is said about it. */
  static Map<String, String> words(Ended refused) {
    Map<String, String> words = new TreeMap<>();
    for (JsonValue problem : refused.error().items("details")) {
      String line = problem.text("line");
      String at = line == null ? "" : "line " + line + ": ";
      words.putIfAbsent(path(problem), at + problem.text("message"));
    }
    if (words.isEmpty()) {
      words.put(FILE, refused.words());
    }
    return words;
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

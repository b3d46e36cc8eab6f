package dev.fairway.cli.config;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what one reading of the file finds: problems always, values when asked to. */
final class Findings {

  private final String file;
  private final boolean whole;
  private final List<Problem> problems = new ArrayList<>();
  private final @Nullable List<ConfigValue> values;

  /**
   * @param file as the user named it
   * @param whole false when parts of the file could not be read, so that what seems to be missing
   *     may not be
   * @param values where to put every value; null leaves that work out
   */
  Findings(String file, boolean whole, @Nullable List<ConfigValue> values) {
    this.file = file;
    this.whole = whole;
    this.values = values;
  }

  boolean isWhole() {
    return whole;
  }

  boolean wantsValues() {
    return values != null;
  }

  void value(String key, String text, @Nullable Node node) {
    if (values != null) {
      values.add(new ConfigValue(key, text, node == null ? ConfigValue.DEFAULT : source(node)));
    }
  }

  void problem(int line, int column, String path, String message, @Nullable String suggestion) {
    problems.add(new Problem(new SourcePosition(file, line, column), path, message, suggestion));
  }

  void addAll(List<Problem> found) {
    problems.addAll(found);
  }

  /** In the order of the file. */
  List<Problem> problems() {
    if (problems.size() > 1) {
      problems.sort(Findings::byPlace);
    }
    return List.copyOf(problems);
  }

  private String source(Node node) {
    int name = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
    return file.substring(name) + ":" + node.line();
  }

  private static int byPlace(Problem a, Problem b) {
    int lines = Integer.compare(place(a).line(), place(b).line());
    return lines != 0 ? lines : Integer.compare(place(a).column(), place(b).column());
  }

  private static SourcePosition place(Problem problem) {
    SourcePosition position = problem.position();
    return position == null ? SourcePosition.of("") : position;
  }
}

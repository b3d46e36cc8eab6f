package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with one file. */
final class ProblemLog {

  private final List<Problem> problems = new ArrayList<>();

  void add(Problem problem) {
    problems.add(problem);
  }

  void add(SourcePosition at, @Nullable String path, String message, @Nullable String suggestion) {
    problems.add(new Problem(at, path, message, suggestion));
  }

  /** Takes over problems whose paths are relative to an entry such as {@code A-1}. */
  void addAll(List<Problem> flaws, String owner) {
    for (Problem flaw : flaws) {
      problems.add(
          new Problem(
              flaw.position(), under(owner, flaw.path()), flaw.message(), flaw.suggestion()));
    }
  }

  private static @Nullable String under(String owner, @Nullable String path) {
    if (owner.isEmpty() || path == null || path.isEmpty()) {
      return owner.isEmpty() ? path : owner;
    }
    return path.startsWith("[") ? owner + path : owner + "." + path;
  }

  /** In the order of the file. */
  List<Problem> inOrder() {
    List<Problem> ordered = new ArrayList<>(problems);
    ordered.sort(Comparator.comparingInt(ProblemLog::line).thenComparingInt(ProblemLog::column));
    return ordered;
  }

  private static int line(Problem problem) {
    SourcePosition at = problem.position();
    return at == null ? 0 : at.line();
  }

  private static int column(Problem problem) {
    SourcePosition at = problem.position();
    return at == null ? 0 : at.column();
  }
}

package dev.fairway.cli;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.io.IOException;

/** A problem as a line, and as JSON. */
public final class ProblemWords {

  private ProblemWords() {}

  /** {@code 1 problem}, {@code 3 problems}. */
  public static String count(int problems) {
    return problems == 1 ? "1 problem" : problems + " problems";
  }

  /** {@code file:line:column: path: message; suggestion}. */
  public static String line(Problem problem) {
    StringBuilder line = new StringBuilder();
    if (problem.position() != null) {
      line.append(problem.position()).append(": ");
    }
    if (problem.path() != null) {
      line.append(problem.path()).append(": ");
    }
    return Printable.line(line.append(problem.sentence()).toString());
  }

  public static void json(Json out, Problem given) throws IOException {
    Problem problem = out.advised(given);
    out.object();
    SourcePosition position = problem.position();
    if (position != null) {
      out.text("file", position.file());
      if (position.line() > 0) {
        out.number("line", position.line());
      }
      if (position.column() > 0) {
        out.number("column", position.column());
      }
    }
    out.text("path", problem.path())
        .text("message", problem.sentence())
        .text("suggestion", problem.suggestion())
        .end();
  }
}

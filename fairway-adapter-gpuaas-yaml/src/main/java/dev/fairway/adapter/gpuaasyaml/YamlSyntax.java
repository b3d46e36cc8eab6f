package dev.fairway.adapter.gpuaasyaml;

import dev.fairway.domain.problem.SourcePosition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the parser complains about, in words for people who do not know how it works. */
final class YamlSyntax {

  /**
   * @param clue what the parser's text contains
   * @param atContext whether the mistake is rather where the unfinished construct began
   */
  private record Translation(
      String clue, boolean atContext, String message, @Nullable String suggestion) {}

  private static final List<Translation> TRANSLATIONS =
      List.of(
          new Translation(
              "(TAB)", false, "a tab cannot indent or precede a value in YAML", "use spaces"),
          new Translation(
              "that cannot start any token",
              false,
              "a value cannot begin with this character",
              "put the text in quotes"),
          new Translation(
              "mapping values are not allowed here",
              false,
              "a ':' is not expected here",
              "put text that holds ': ' in quotes, or check the indentation"),
          new Translation(
              "could not find expected ':'",
              true,
              "expected a field and its value, as in 'title: text'",
              "check the indentation of this line"),
          new Translation(
              "sequence entries are not allowed here",
              false,
              "a list entry is not expected here",
              "begin the list on the line after its field"),
          new Translation(
              "expected <block end>",
              false,
              "the indentation fits nothing above, or a quote ends too early",
              "line it up with the fields of the same task"),
          new Translation(
              "expected ',' or ']'", true, "the list that begins here is not closed", "add a ']'"),
          new Translation(
              "expected ',' or '}'", true, "the map that begins here is not closed", "add a '}'"),
          new Translation(
              "found unexpected end of stream",
              true,
              "the quote that begins here is not closed",
              "close it"),
          new Translation(
              "found unexpected document separator",
              true,
              "the quote that begins here is not closed",
              "close it"),
          new Translation(
              "escape",
              false,
              "unknown escape after '\\'",
              "write '\\\\' for a backslash, or use single quotes"),
          new Translation("expected the node content", false, "a value is missing here", null));

  private YamlSyntax() {}

  static Unreadable unreadable(String file, MarkedYAMLException e) {
    String problem = String.valueOf(e.getProblem());
    Mark mark = e.getProblemMark();
    for (Translation translation : TRANSLATIONS) {
      if (problem.contains(translation.clue())) {
        Mark place =
            translation.atContext() && e.getContextMark() != null ? e.getContextMark() : mark;
        return new Unreadable(at(file, place), translation.message(), translation.suggestion());
      }
    }
    return new Unreadable(at(file, mark), "not YAML: " + Shown.plain(problem), null);
  }

  private static SourcePosition at(String file, @Nullable Mark mark) {
    return mark == null ? SourcePosition.of(file) : YamlEvents.position(file, mark);
  }
}

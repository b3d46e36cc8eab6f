package dev.fairway.cli.config;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that had to be parsed.
 *
 * @param problems what is not TOML about it
 * @param mappable whether what could be read is worth checking: not when a table's header is
 *     broken, since the keys below it seem to belong to the table before
 */
record ParsedFile(Table tree, List<Problem> problems, boolean mappable) {

  private static final int MOST_BYTES = 1 << 20;

  static ParsedFile of(byte[] bytes, String file) {
    if (bytes.length > MOST_BYTES) {
      String message = "the file is larger than 1 MiB, so it is hardly a configuration";
      return unreadable(new Problem(SourcePosition.of(file), null, message, null));
    }
    FileText decoded = FileText.of(bytes, file);
    Problem notText = decoded.problem();
    return notText != null ? unreadable(notText) : of(decoded.text(), file);
  }

  static ParsedFile unreadable(Problem problem) {
    return new ParsedFile(Table.EMPTY, List.of(problem), false);
  }

  static ParsedFile of(String text, String file) {
    TomlSource.Parsed parsed = TomlSource.parse(text);
    List<Problem> problems = new ArrayList<>();
    boolean mappable = true;
    String[] lines = parsed.errors().isEmpty() ? new String[0] : text.split("\r?\n", -1);
    for (TomlSource.SyntaxError error : parsed.errors()) {
      SourcePosition place = new SourcePosition(file, error.line(), error.column());
      problems.add(new Problem(place, null, error.message(), null));
      boolean known = error.line() >= 1 && error.line() <= lines.length;
      mappable &= known && !lines[error.line() - 1].stripLeading().startsWith("[");
    }
    return new ParsedFile(parsed.tree(), List.copyOf(problems), mappable);
  }
}

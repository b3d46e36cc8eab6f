package dev.fairway.cli.config;

import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The explanations of {@code parity-explained.toml}, with the text they came from, so that one can
 * be added without touching what people wrote around the others.
 */
public final class ExplainedFile {

  /**
   * An explanation and where it stands.
   *
   * @param line 1-based, of its header
   */
  private record Entry(Explanation explanation, int line) {}

  private final String text;
  private final String displayName;
  private final List<Entry> entries;
  private final List<Problem> problems;

  private ExplainedFile(
      String text, String displayName, List<Entry> entries, List<Problem> problems) {
    this.text = text;
    this.displayName = displayName;
    this.entries = entries;
    this.problems = problems;
  }

  /** Reads the file's text; what is wrong with it is in the result. */
  public static ExplainedFile parse(String text, String displayName) {
    ParsedFile parsed = ParsedFile.of(text, displayName);
    Findings findings = new Findings(displayName, parsed.problems().isEmpty(), null);
    findings.addAll(parsed.problems());
    Section root = Section.root(parsed.mappable() ? parsed.tree() : Table.EMPTY, findings);
    List<Entry> entries = new ArrayList<>();
    for (Section at : root.tables("explained")) {
      Explanation explanation = explanation(at);
      if (explanation != null) {
        complainOfSecond(at, explanation, entries);
        entries.add(new Entry(explanation, at.line()));
      }
    }
    root.finish();
    return new ExplainedFile(text, displayName, entries, findings.problems());
  }

  /** Of two for the same values nobody would ever see the second. */
  private static void complainOfSecond(Section at, Explanation explanation, List<Entry> entries) {
    for (Entry entry : entries) {
      Explanation other = entry.explanation();
      if (other.row() == explanation.row()
          && other.key().equals(explanation.key())
          && Objects.equals(other.expected(), explanation.expected())
          && Objects.equals(other.actual(), explanation.actual())) {
        String first = "the same difference is explained in line " + entry.line();
        at.problem("key", "comes twice: " + first, "leave one of them out");
        return;
      }
    }
  }

  private static @Nullable Explanation explanation(Section at) {
    Row row = ParityKeys.row(at);
    String key = at.required("key");
    String reason = reason(at);
    String owner = at.required("owner");
    LocalDate until = until(at);
    String expected = at.prose("expected");
    String actual = at.prose("actual");
    return row == null || until == null
        ? null
        : new Explanation(row, key, reason, owner, until, expected, actual);
  }

  /** Free text; empty when it is missing, which has been reported. */
  private static String reason(Section at) {
    String reason = at.prose("reason");
    if (!at.has("reason")) {
      at.conflict("reason", "is missing", "add reason = \"…\"");
    } else if (reason != null && reason.isBlank()) {
      at.problem("reason", "is empty", null);
    }
    return reason == null ? "" : reason;
  }

  /** A date of TOML, or the same in quotes. */
  private static @Nullable LocalDate until(Section at) {
    Node node = at.takeAny("until");
    String text = "";
    if (node == null) {
      at.conflict("until", "is missing", "add until = 2026-12-31");
      return null;
    } else if (node.value() instanceof Node.DateText date) {
      text = date.text();
    } else if (node.value() instanceof String quoted) {
      text = quoted;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      at.problem("until", "expected a day such as 2026-12-31", null);
      return null;
    }
  }

  /** Everything that is wrong with the file, in its order. */
  public List<Problem> problems() {
    return problems;
  }

  public List<Explanation> explanations() {
    List<Explanation> all = new ArrayList<>();
    for (Entry entry : entries) {
      all.add(entry.explanation());
    }
    return all;
  }

  /** Whether there is one of the same difference. */
  public boolean has(Row row, String key) {
    return find(row, key) != null;
  }

  private @Nullable Entry find(Row row, String key) {
    for (Entry entry : entries) {
      if (entry.explanation().row() == row && entry.explanation().key().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /**
   * The text with one explanation more, or with it in the place of the one of the same difference.
   * Everything else stays as it is, comments included, except those within the replaced entry.
   */
  public String with(Explanation explanation) {
    Entry replaced = find(explanation.row(), explanation.key());
    String entry = toml(explanation);
    if (replaced == null) {
      String before = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      return before + (before.isEmpty() ? "" : "\n") + entry;
    }
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int from = replaced.line() - 1;
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).stripLeading().startsWith("[")) {
      to++;
    }
    while (to > from + 1 && isBetweenEntries(lines.get(to - 1))) {
      to--;
    }
    List<String> result = new ArrayList<>(lines.subList(0, from));
    result.addAll(List.of(entry.stripTrailing().split("\n")));
    result.addAll(lines.subList(to, lines.size()));
    return String.join("\n", result);
  }

  private static boolean isBetweenEntries(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static String toml(Explanation explanation) {
    StringBuilder entry = new StringBuilder("[[explained]]\n");
    field(entry, "row", explanation.row().slug());
    field(entry, "key", explanation.key());
    field(entry, "reason", explanation.reason());
    field(entry, "owner", explanation.owner());
    entry.append("until = ").append(explanation.until()).append('\n');
    field(entry, "expected", explanation.expected());
    field(entry, "actual", explanation.actual());
    return entry.toString();
  }

  private static void field(StringBuilder entry, String key, @Nullable String value) {
    if (value != null) {
      entry.append(key).append(" = ").append(Shown.tomlString(value)).append('\n');
    }
  }

  /** What messages call the file. */
  public String displayName() {
    return displayName;
  }
}

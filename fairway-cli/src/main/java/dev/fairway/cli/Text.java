package dev.fairway.cli;

import dev.fairway.domain.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a person reads: lines, headings and aligned tables; colours only where they work.
 */
public final class Text {

  private final StringBuilder lines = new StringBuilder();
  private final boolean colours;
  private final Advice advice;

  public Text(boolean colours) {
    this(colours, Advice.none());
  }

  /**
   * @param advice how the commands in it have to be typed
   */
  public Text(boolean colours, Advice advice) {
    this.colours = colours;
    this.advice = advice;
  }

  /** Words of the program's own making that are a command or suggest some. */
  public String advice(String words) {
    return advice.of(words);
  }

  /** The same problem with a suggestion that can be followed. */
  public Problem advised(Problem problem) {
    return advice.of(problem);
  }

  /** One line; whatever could disturb a terminal is replaced. */
  public Text line(String text) {
    lines.append(colours ? Printable.coloured(text) : Printable.line(text)).append('\n');
    return this;
  }

  /** Lines as they are: of the program's own making, or made printable already. */
  public Text block(String text) {
    lines.append(text).append('\n');
    return this;
  }

  public Text blank() {
    lines.append('\n');
    return this;
  }

  public Text heading(String text) {
    return line(styled(Style.BOLD, text));
  }

  /** {@code name: value}, left out when the value is null. */
  public Text field(String name, @Nullable String value) {
    if (value != null) {
      line(styled(Style.DIM, padded(Printable.line(name) + ": ", 16)) + Printable.line(value));
    }
    return this;
  }

  public String styled(Style style, String text) {
    return colours ? style.around(text) : text;
  }

  /** Rows in columns, two blanks apart; the last column is not padded. Cells are made printable. */
  public Text table(List<Cell[]> rows) {
    int columns = 0;
    for (Cell[] row : rows) {
      columns = Math.max(columns, row.length);
    }
    int[] widths = new int[columns];
    for (Cell[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Printable.width(row[i].text()));
      }
    }
    for (Cell[] row : rows) {
      tableRow(row, widths);
    }
    return this;
  }

  private void tableRow(Cell[] row, int[] widths) {
    int end = lines.length();
    for (int i = 0; i < row.length; i++) {
      Cell cell = row[i];
      lines.append(cell.style() == null ? cell.text() : styled(cell.style(), cell.text()));
      if (!cell.text().isEmpty()) {
        end = lines.length();
      }
      for (int gap = Printable.width(cell.text()); gap < widths[i] + 2; gap++) {
        lines.append(' ');
      }
    }
    lines.setLength(end);
    lines.append('\n');
  }

  private static String padded(String text, int width) {
    StringBuilder padded = new StringBuilder(text);
    while (padded.length() < width) {
      padded.append(' ');
    }
    return padded.toString();
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  /** One field of a table. */
  public record Cell(String text, @Nullable Style style) {

    public static Cell of(@Nullable Object value) {
      return new Cell(value == null ? "" : Printable.line(value.toString()), null);
    }

    public static Cell of(@Nullable Object value, Style style) {
      return new Cell(value == null ? "" : Printable.line(value.toString()), style);
    }

    /** The first row of a table that says what its columns are. */
    public static Cell[] headings(String... names) {
      Cell[] row = new Cell[names.length];
      for (int i = 0; i < names.length; i++) {
        row[i] = of(names[i], Style.DIM);
      }
      return row;
    }
  }
}

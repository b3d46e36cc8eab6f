package dev.fairway.dashboard.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as RFC 4180 has them. A spreadsheet takes a cell that begins with one of a few characters
 * for a formula, and runs it: such a text gets an apostrophe in front, which spreadsheets hide.
 */
final class Csv {

  /** Where spreadsheets of other countries than the comma's begin a cell, quoted or not. */
  private static final String SEPARATORS = ";\t\r\n";

  private static final String FORMULA = "=+-@\t\r\n";

  private final StringBuilder text = new StringBuilder();

  void row(List<? extends @Nullable Object> cells) {
    String separator = "";
    for (Object cell : cells) {
      text.append(separator);
      separator = ",";
      if (cell instanceof List<?> list) {
        cell(String.join(", ", BoardExport.entries(list)));
      } else if (cell instanceof String value) {
        cell(value);
      } else if (cell != null) {
        text.append(cell);
      }
    }
    text.append("\r\n");
  }

  private void cell(String value) {
    text.append('"');
    int begin = 0;
    for (int i = 0; i < value.length(); i++) {
      if (SEPARATORS.indexOf(value.charAt(i)) >= 0) {
        part(value.substring(begin, i + 1));
        begin = i + 1;
      }
    }
    part(value.substring(begin));
    text.append('"');
  }

  private void part(String value) {
    if (isFormula(value)) {
      text.append('\'');
    }
    text.append(value.replace("\"", "\"\""));
  }

  /** Also behind blanks, and in the wide forms that some spreadsheets take for the narrow ones. */
  private static boolean isFormula(String value) {
    int i = 0;
    while (i < value.length() && (value.charAt(i) == ' ' || isInvisible(value.charAt(i)))) {
      i++;
    }
    if (i == value.length()) {
      return false;
    }
    char first = value.charAt(i);
    return FORMULA.indexOf(first) >= 0
        || (first >= '！' && first <= '～' && FORMULA.indexOf(first - '！' + '!') >= 0);
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || c == '\u00a0';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

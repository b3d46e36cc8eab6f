package dev.fairway.cli.packet;

import dev.fairway.cli.Markdown;
import dev.fairway.cli.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of Markdown that grows downwards: headings, paragraphs, items. Whatever comes from users
 * goes through {@link Markdown}; what is called {@code words} here has done so already.
 */
final class Page {

  private final Text out;

  Page(Text out) {
    this.out = out;
  }

  void title(String words) {
    out.block("# " + words);
  }

  void section(String words) {
    out.blank().block("## " + words).blank();
  }

  void part(String words) {
    out.block("### " + words).blank();
  }

  void gap() {
    out.blank();
  }

  void line(String words) {
    out.block(words);
  }

  void item(String words) {
    out.block("- " + words);
  }

  /** {@code - label: value}, left out when the value is null. */
  void item(String label, @Nullable String value, boolean literal) {
    if (value == null) {
      return;
    }
    if (Markdown.isOneLine(value)) {
      item(label + ": " + inline(value, literal));
    } else {
      item(label + ":");
      out.blank();
      fence(value, "  ");
    }
  }

  /** {@code - label: a, b}, left out when there is none. */
  void item(String label, List<String> values, boolean literal) {
    if (!values.isEmpty()) {
      StringBuilder words = new StringBuilder(label).append(": ");
      for (int i = 0; i < values.size(); i++) {
        words.append(i == 0 ? "" : ", ").append(inline(values.get(i), literal));
      }
      item(words.toString());
    }
  }

  /** One value as a paragraph or block. */
  void value(String value, boolean literal) {
    if (Markdown.isOneLine(value)) {
      out.block(inline(value, literal));
    } else {
      fence(value, "");
    }
  }

  /** One value as an item of a list. */
  void entry(String value, boolean literal) {
    if (Markdown.isOneLine(value)) {
      item(inline(value, literal));
    } else {
      List<String> lines = Markdown.fence(value);
      item(lines.get(0));
      indented(lines.subList(1, lines.size()), "  ");
    }
  }

  static String inline(String value, boolean literal) {
    String line = Markdown.trimmed(value);
    return literal ? Markdown.code(line) : Markdown.prose(line);
  }

  private void fence(String value, String indent) {
    indented(Markdown.fence(value), indent);
  }

  private void indented(List<String> lines, String indent) {
    for (String line : lines) {
      out.block(line.isEmpty() ? "" : indent + line);
    }
  }
}

package dev.fairway.terminal.jline;

import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.terminal.text.Span;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Inks in the styles of the library.
 *
 * @param colours false leaves bold, dim and reversed
 */
record Pens(boolean colours) {

  AttributedString draw(Line line) {
    AttributedStringBuilder drawn = new AttributedStringBuilder();
    for (Span span : line.spans()) {
      AttributedStyle style = style(span.ink());
      drawn.append(span.text(), span.chosen() ? style.inverse() : style);
    }
    return drawn.toAttributedString();
  }

  private AttributedStyle style(Ink ink) {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    return switch (ink) {
      case PLAIN -> plain;
      case BOLD -> plain.bold();
      case DIM -> plain.faint();
      case RED -> colour(AttributedStyle.RED);
      case GREEN -> colour(AttributedStyle.GREEN);
      case YELLOW -> colour(AttributedStyle.YELLOW);
      case CYAN -> colour(AttributedStyle.CYAN);
    };
  }

  private AttributedStyle colour(int colour) {
    AttributedStyle plain = AttributedStyle.DEFAULT;
    return colours ? plain.foreground(colour) : plain;
  }
}

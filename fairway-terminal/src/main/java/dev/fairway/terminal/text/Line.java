package dev.fairway.terminal.text;

import java.util.ArrayList;
import java.util.List;

/** One line of a screen, put together from the left. Whatever is added is made safe to print. */
public final class Line {

  private final List<Span> spans = new ArrayList<>();
  private int width;

  public static Line empty() {
    return new Line();
  }

  public static Line of(Ink ink, String text) {
    return new Line().add(ink, text);
  }

  /** As much of a text as fits. */
  public static Line of(Ink ink, String text, int most) {
    return new Line().add(ink, text, most);
  }

  public Line add(Ink ink, String text) {
    return add(ink, text, Integer.MAX_VALUE);
  }

  /**
   * Adds as much of a text as fits.
   *
   * @param most how many cells it may take; nothing is added when that is less than 1
   */
  public Line add(Ink ink, String text, int most) {
    if (most > 0 && !text.isEmpty()) {
      String safe = Glyphs.fit(text, most);
      spans.add(new Span(ink, safe, false));
      width += Glyphs.width(safe);
    }
    return this;
  }

  /** Adds what another line holds. */
  public Line add(Line other) {
    spans.addAll(other.spans);
    width += other.width;
    return this;
  }

  /** Adds blanks until so many cells are taken. */
  public Line pad(int cells) {
    if (cells > width) {
      spans.add(new Span(Ink.PLAIN, " ".repeat(cells - width), false));
      width = cells;
    }
    return this;
  }

  /** The same line, not longer than so many cells. */
  public Line cut(int most) {
    if (width <= most) {
      return this;
    }
    Line shorter = new Line();
    for (Span span : spans) {
      int left = most - shorter.width;
      if (left > 0) {
        String text = Glyphs.fit(span.text(), left);
        shorter.spans.add(new Span(span.ink(), text, span.chosen()));
        shorter.width += Glyphs.width(text);
      }
      if (Glyphs.width(span.text()) > left) {
        break;
      }
    }
    return shorter;
  }

  /** Marks what there is so far as what the cursor is on. */
  public Line choose() {
    spans.replaceAll(span -> new Span(span.ink(), span.text(), true));
    return this;
  }

  public boolean isChosen() {
    return spans.stream().anyMatch(Span::chosen);
  }

  public List<Span> spans() {
    return List.copyOf(spans);
  }

  /** The cells that it takes. */
  public int width() {
    return width;
  }

  /** Its text, without blanks at the end. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    spans.forEach(span -> text.append(span.text()));
    return text.toString().stripTrailing();
  }
}

package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Glyphs;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.terminal.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects lines to read: headings, fields, paragraphs, all of them wrapped. */
final class Sheet {

  private static final int NAME = 12;

  /** What is longer is better read with 'fairway task-detail'. */
  private static final int MOST_LINES = 200;

  private final List<Line> lines = new ArrayList<>();
  private final int width;

  Sheet(int width) {
    this.width = width;
  }

  Sheet blank() {
    lines.add(Line.empty());
    return this;
  }

  Sheet heading(String text) {
    return blank().line(Line.of(Ink.BOLD, text));
  }

  Sheet line(Line line) {
    lines.add(line.cut(width));
    return this;
  }

  /** A name and what it stands for, left out when there is nothing. */
  Sheet field(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return this;
    }
    int left = Math.max(8, width - NAME - 2);
    String shown = name;
    for (String part : Wrapping.of(value, left, MOST_LINES)) {
      lines.add(
          Line.of(Ink.PLAIN, "  ").add(Ink.DIM, shown, NAME).pad(NAME + 2).add(Ink.PLAIN, part));
      shown = "";
    }
    return this;
  }

  /** A text behind a sign, its further lines indented as far. */
  Sheet item(Ink signInk, String sign, Ink ink, String text) {
    int indent = 2 + Glyphs.width(Glyphs.clean(sign)) + (sign.isEmpty() ? 0 : 1);
    String before = sign;
    for (String part : Wrapping.of(text, Math.max(8, width - indent), MOST_LINES)) {
      lines.add(Line.of(Ink.PLAIN, "  ").add(signInk, before).pad(indent).add(ink, part));
      before = "";
    }
    return this;
  }

  List<Line> lines() {
    return lines;
  }
}

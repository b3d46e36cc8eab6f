package dev.fairway.terminal.page;

import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.text.Line;
import java.time.Instant;
import java.util.List;

/** Lines to read, longer than the screen: keys move the lines. */
abstract class SheetPage implements Page {

  private final Scroll scroll = new Scroll();

  /** All lines. */
  abstract List<Line> sheet(int width, Instant now);

  @Override
  public final List<Line> lines(Room room, Instant now) {
    return scroll.seen(sheet(room.width(), now), room.height());
  }

  @Override
  public final Wish press(Key key, Room room) {
    int page = Math.max(1, room.height() - 2);
    switch (key.kind()) {
      case DOWN, ENTER -> scroll.move(1);
      case UP -> scroll.move(-1);
      case PAGE_DOWN -> scroll.move(page);
      case PAGE_UP -> scroll.move(-page);
      case HOME -> scroll.toStart();
      case END -> scroll.toEnd();
      case LETTER -> letter(key.letter(), page);
      default -> {
        // means nothing here
      }
    }
    return Wish.NOTHING;
  }

  private void letter(int letter, int page) {
    switch (letter) {
      case 'j' -> scroll.move(1);
      case 'k' -> scroll.move(-1);
      case ' ' -> scroll.move(page);
      case 'g' -> scroll.toStart();
      case 'G' -> scroll.toEnd();
      default -> {
        // means nothing here
      }
    }
  }
}

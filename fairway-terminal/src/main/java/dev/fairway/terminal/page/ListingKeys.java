package dev.fairway.terminal.page;

import dev.fairway.terminal.key.Key;

/** The keys that move a cursor in a list, those of pagers and editors alike. */
final class ListingKeys {

  private ListingKeys() {}

  /** False for a key that moves nothing. */
  static boolean move(Listing listing, Key key, Room room) {
    int page = Math.max(1, room.height() - 4);
    switch (key.kind()) {
      case DOWN -> listing.move(1);
      case UP -> listing.move(-1);
      case PAGE_DOWN -> listing.move(page);
      case PAGE_UP -> listing.move(-page);
      case TAB, RIGHT -> listing.nextSection(1);
      case BACK_TAB, LEFT -> listing.nextSection(-1);
      case HOME -> listing.first();
      case END -> listing.last();
      case LETTER -> {
        return letter(listing, key.letter(), page);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean letter(Listing listing, int letter, int page) {
    switch (letter) {
      case 'j' -> listing.move(1);
      case 'k' -> listing.move(-1);
      case 'l' -> listing.nextSection(1);
      case 'h' -> listing.nextSection(-1);
      case 'g' -> listing.first();
      case 'G' -> listing.last();
      case ' ' -> listing.move(page);
      default -> {
        return false;
      }
    }
    return true;
  }
}

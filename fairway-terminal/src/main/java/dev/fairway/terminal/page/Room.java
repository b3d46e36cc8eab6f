package dev.fairway.terminal.page;

/** How many cells there are side by side, and how many lines. */
public record Room(int width, int height) {

  /** What the wall needs at least. */
  public static final Room LEAST = new Room(40, 10);

  public boolean isEnough() {
    return width >= LEAST.width && height >= LEAST.height;
  }
}

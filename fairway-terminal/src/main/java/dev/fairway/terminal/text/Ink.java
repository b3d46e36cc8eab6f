package dev.fairway.terminal.text;

/** How a piece of text stands out. Whatever a colour says is also said in words or signs. */
public enum Ink {
  PLAIN,
  BOLD,
  DIM,
  RED,
  GREEN,
  YELLOW,
  CYAN
}

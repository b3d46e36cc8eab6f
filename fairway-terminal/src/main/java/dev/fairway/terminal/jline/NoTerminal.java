package dev.fairway.terminal.jline;

/** This process has no terminal that a whole screen can be drawn on; the message is one line. */
public final class NoTerminal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoTerminal(String message, Throwable cause) {
    super(message, cause);
  }

  NoTerminal(String message) {
    super(message);
  }
}

package dev.fairway.terminal.site;

/** A project that cannot be shown, for a reason that people can mend; the message is one line. */
public final class SiteTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SiteTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}

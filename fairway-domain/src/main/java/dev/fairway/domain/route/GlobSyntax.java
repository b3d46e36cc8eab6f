package dev.fairway.domain.route;

/** A pattern that cannot be read; the message says why. */
public final class GlobSyntax extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  GlobSyntax(String message) {
    super(message);
  }
}

package dev.fairway.adapter.postgres.scram;

/** What a server says is no SCRAM, or does not prove that it knows the password. */
public final class ScramException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message repeats nothing of what the server said; goes on from "is out of reach:"
   */
  public ScramException(String message) {
    super(message);
  }
}

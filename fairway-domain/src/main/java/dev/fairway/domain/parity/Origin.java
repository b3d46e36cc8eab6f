package dev.fairway.domain.parity;

/**
 * Where the two sides of a comparison come from.
 *
 * @param expected a place such as {@code reference/ready-ordering.json:7:5}, or a command
 * @param actual the command that was asked
 */
public record Origin(String expected, String actual) {

  /** The same comparison with an expectation from elsewhere. */
  public Origin expectedAt(String place) {
    return new Origin(place, actual);
  }
}

package dev.fairway.adapter.postgres.scram;

import java.util.Base64;

/**
 * What a server says first: {@code r=NONCE,s=SALT,i=ROUNDS}, with what it may say beyond behind
 * that.
 *
 * @param text as it was said
 * @param nonce both sides', ours first
 * @param rounds 1 or more
 */
public record Challenge(String text, String nonce, byte[] salt, int rounds) {

  /**
   * @param ours the nonce that was sent, which the server has to continue
   */
  static Challenge of(String text, String ours) throws ScramException {
    String[] parts = text.split(",", -1);
    if (parts.length < 3
        || !parts[0].startsWith("r=")
        || !parts[1].startsWith("s=")
        || !parts[2].startsWith("i=")) {
      throw new ScramException("the server's challenge cannot be read");
    }
    String nonce = parts[0].substring(2);
    if (!nonce.startsWith(ours) || nonce.length() == ours.length()) {
      throw new ScramException("the server's challenge is not for this conversation");
    }
    return new Challenge(text, nonce, base64(parts[1].substring(2)), rounds(parts[2]));
  }

  private static int rounds(String part) throws ScramException {
    int rounds = 0;
    try {
      rounds = Integer.parseInt(part.substring(2));
    } catch (NumberFormatException none) {
      // said below
    }
    if (rounds < 1) {
      throw new ScramException("the server's challenge names no number of rounds");
    }
    return rounds;
  }

  static byte[] base64(String text) throws ScramException {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException none) {
      throw new ScramException("the server's part of the proof cannot be read");
    }
  }
}

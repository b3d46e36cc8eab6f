package dev.fairway.adapter.postgres.scram;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One conversation of RFC 5802, as the client, with SHA-256. Its methods are called in turn. */
public final class ScramExchange {

  /** The mechanism that every server which asks for SCRAM offers. */
  public static final String PLAIN = "SCRAM-SHA-256";

  /** The one that also proves that nobody stands in between; offered through TLS. */
  public static final String BOUND = "SCRAM-SHA-256-PLUS";

  /** Users are named elsewhere in PostgreSQL's protocol. */
  private static final String NOBODY = "*";

  private static final byte[] CLIENT_KEY = ascii("Client Key");
  private static final byte[] SERVER_KEY = ascii("Server Key");

  private final byte[] password;
  private final String nonce;
  private final String user;
  private final String header;
  private final byte[] endpoint;
  private final boolean bound;
  private byte @Nullable [] signature;

  private ScramExchange(
      String user, char[] password, String nonce, byte[] endpoint, List<String> offered)
      throws ScramException {
    this.password = Password.bytes(password);
    this.user = user;
    this.nonce = nonce;
    bound = endpoint.length > 0 && offered.contains(BOUND);
    if (!bound && !offered.contains(PLAIN)) {
      throw new ScramException("the server offers no way to prove a password that is known");
    }
    this.endpoint = bound ? endpoint : new byte[0];
    header = bound ? "p=tls-server-end-point,," : endpoint.length > 0 ? "y,," : "n,,";
  }

  /**
   * Begins one.
   *
   * @param password one character at least
   * @param endpoint what identifies the server's end of the encrypted connection (RFC 5929); empty
   *     when there is none, or when it is not to be used
   * @param offered the mechanisms that the server names
   * @throws ScramException when none of them is known
   */
  public static ScramExchange with(char[] password, byte[] endpoint, List<String> offered)
      throws ScramException {
    return new ScramExchange(NOBODY, password, Nonce.random(), endpoint, offered);
  }

  /** The same for a user that is named, with a nonce that is not random: for examples. */
  static ScramExchange with(
      String user, char[] password, String nonce, byte[] endpoint, List<String> offered)
      throws ScramException {
    return new ScramExchange(user, password, nonce, endpoint, offered);
  }

  public String mechanism() {
    return bound ? BOUND : PLAIN;
  }

  /** What the client says first. */
  public String first() {
    return header + opening();
  }

  private String opening() {
    return "n=" + user + ",r=" + nonce;
  }

  /**
   * Proves the password, and remembers how the server has to.
   *
   * @param challenge what the server said first
   */
  public String answer(Challenge challenge) throws ScramException {
    byte[] salted = new HmacSha256(password).iterated(challenge.salt(), challenge.rounds());
    HmacSha256 key = new HmacSha256(salted);
    byte[] proof = key.of(CLIENT_KEY);
    String closing = "c=" + base64(joined(ascii(header), endpoint)) + ",r=" + challenge.nonce();
    byte[] conversation =
        (opening() + "," + challenge.text() + "," + closing).getBytes(StandardCharsets.UTF_8);
    signature = new HmacSha256(key.of(SERVER_KEY)).of(conversation);
    byte[] mask = new HmacSha256(Sha256.digest(proof)).of(conversation);
    for (int i = 0; i < proof.length; i++) {
      proof[i] ^= mask[i];
    }
    return closing + ",p=" + base64(proof);
  }

  /** Reads what the server said first. */
  public Challenge challenge(String text) throws ScramException {
    return Challenge.of(text, nonce);
  }

  /**
   * Believes the server or does not.
   *
   * @param verdict what it said last
   * @throws ScramException when it did not prove that it knows the password, too
   */
  public void verify(String verdict) throws ScramException {
    byte[] expected = signature;
    if (expected == null || !verdict.startsWith("v=")) {
      throw new ScramException("the server did not finish proving that it knows the password");
    }
    int extension = verdict.indexOf(',');
    byte[] shown =
        Challenge.base64(verdict.substring(2, extension < 0 ? verdict.length() : extension));
    int different = shown.length ^ expected.length;
    for (int i = 0; i < Math.min(shown.length, expected.length); i++) {
      different |= shown[i] ^ expected[i];
    }
    if (different != 0) {
      throw new ScramException("the server did not prove that it knows the password");
    }
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

package dev.fairway.testing.postgres;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Somebody who says who is who: its certificate, and those that it signs. Made anew each time. */
public final class Authority {

  private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid(1, 2, 840, 10045, 4, 3, 2));
  private static final Duration SHORT = Duration.ofDays(2);

  private final String name;
  private final KeyPair keys = keys();

  public Authority(String name) {
    this.name = name;
  }

  /**
   * @param certificate in PEM
   * @param key of it, in PEM, not encrypted
   */
  public record Signed(String certificate, String key) {}

  /** Its own certificate, in PEM. */
  public String certificate() {
    Instant now = Instant.now();
    byte[] constraints =
        Der.sequence(Der.oid(2, 5, 29, 19), Der.yes(), Der.of(0x04, Der.sequence(Der.yes())));
    return certificate(name, keys.getPublic(), now, constraints);
  }

  /** A server's, for one host name, from yesterday to tomorrow. */
  public Signed server(String host) {
    return server(host, Instant.now());
  }

  /** The same, but it ended long ago. */
  public Signed expiredServer(String host) {
    return server(host, Instant.now().minus(Duration.ofDays(30)));
  }

  private Signed server(String host, Instant middle) {
    KeyPair own = keys();
    byte[] names = Der.sequence(Der.of(0x82, host.getBytes(StandardCharsets.US_ASCII)));
    byte[] extension = Der.sequence(Der.oid(2, 5, 29, 17), Der.of(0x04, names));
    return new Signed(
        certificate(host, own.getPublic(), middle, extension),
        pem("PRIVATE KEY", own.getPrivate().getEncoded()));
  }

  private String certificate(String subject, PublicKey key, Instant middle, byte[] extension) {
    byte[] facts =
        Der.sequence(
            Der.of(0xa0, Der.integer(2)),
            Der.integer(1),
            ECDSA_WITH_SHA256,
            Der.name(name),
            Der.sequence(Der.time(middle.minus(SHORT)), Der.time(middle.plus(SHORT))),
            Der.name(subject),
            key.getEncoded(),
            Der.of(0xa3, Der.sequence(extension)));
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(facts);
      byte[] all = Der.sequence(facts, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
      return pem("CERTIFICATE", all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has ECDSA", e);
    }
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has elliptic curves", e);
    }
  }

  private static String pem(String what, byte[] bytes) {
    byte[] newline = {'\n'};
    return "-----BEGIN "
        + what
        + "-----\n"
        + Base64.getMimeEncoder(64, newline).encodeToString(bytes)
        + "\n-----END "
        + what
        + "-----\n";
  }
}

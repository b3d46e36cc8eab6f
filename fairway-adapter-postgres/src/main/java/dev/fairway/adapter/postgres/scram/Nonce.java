package dev.fairway.adapter.postgres.scram;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.Base64;

/** A text that nobody has used or will guess, so that no answer can be used twice. */
final class Nonce {

  private static final int BYTES = 18;

  private Nonce() {}

  /**
   * From where the platform's own generator takes it, which is found much later among the providers
   * of such; from that one where there is no such device.
   */
  static String random() {
    byte[] bytes = new byte[BYTES];
    if (!fromDevice("/dev/urandom", bytes)) {
      new SecureRandom().nextBytes(bytes);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }

  static boolean fromDevice(String device, byte[] bytes) {
    try (InputStream in = new FileInputStream(device)) {
      return in.readNBytes(bytes, 0, bytes.length) == bytes.length;
    } catch (IOException absent) {
      return false;
    }
  }
}

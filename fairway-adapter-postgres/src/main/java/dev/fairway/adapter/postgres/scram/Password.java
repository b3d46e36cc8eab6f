package dev.fairway.adapter.postgres.scram;

import java.nio.charset.StandardCharsets;
import org.postgresql.shaded.com.ongres.scram.common.StringPreparation;

/**
 * A password as PostgreSQL keeps it: as SASLprep has it (RFC 4013), and if that refuses it, raw.
 */
final class Password {

  private Password() {}

  static byte[] bytes(char[] password) {
    // SASLprep leaves ASCII as it is or refuses it, and takes much to load
    char[] prepared =
        isAscii(password) ? password : StringPreparation.POSTGRESQL_PREPARATION.normalize(password);
    return new String(prepared).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isAscii(char[] password) {
    for (char c : password) {
      if (c >= 0x80) {
        return false;
      }
    }
    return true;
  }
}

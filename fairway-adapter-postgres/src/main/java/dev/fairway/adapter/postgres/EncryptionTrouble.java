package dev.fairway.adapter.postgres;

import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Why a connection was not encrypted as it had to be. The driver reports most of that as a broken
 * connection; its words depend on the language, so they are not looked at.
 */
final class EncryptionTrouble {

  static final String FAILED = "the encrypted connection failed";
  static final String NOT_OFFERED = "its server offers no encrypted connection";
  static final String FILE = "a file for its encryption cannot be used";

  private static final String BROKEN = "08006";
  private static final String REJECTED = "08004";

  private EncryptionTrouble() {}

  /** Null when an opening failed for another reason. */
  static @Nullable String of(PostgresAddress address, SQLException reported) {
    Throwable cause = reported.getCause();
    String state = String.valueOf(reported.getSQLState());
    if (cause instanceof SSLException) {
      return FAILED;
    }
    if (cause == null && address.requiresEncryption() && state.equals(REJECTED)) {
      return NOT_OFFERED;
    }
    if (!state.equals(BROKEN)) {
      return null;
    }
    if (cause == null && address.requiresEncryption()) {
      return address.hasKey() ? FILE : FAILED;
    }
    boolean file =
        cause instanceof FileNotFoundException
            || cause instanceof FileSystemException
            || cause instanceof GeneralSecurityException;
    return file ? FILE : null;
  }
}

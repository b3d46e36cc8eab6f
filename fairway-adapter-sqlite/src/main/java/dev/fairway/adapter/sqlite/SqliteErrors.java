package dev.fairway.adapter.sqlite;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import java.io.File;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What SQLite's result codes mean to a user; see https://www.sqlite.org/rescode.html. */
final class SqliteErrors {

  private static final int PERM = 3;
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int TOOBIG = 18;
  private static final int CONSTRAINT = 19;
  private static final int AUTH = 23;
  private static final int NOTADB = 26;

  private static final int CONSTRAINT_FOREIGNKEY = 787;
  private static final int READONLY_DBMOVED = 1032;
  private static final int CONSTRAINT_PRIMARYKEY = 1555;
  private static final int CONSTRAINT_UNIQUE = 2067;

  private static final String GO_BACK =
      "look closer with 'fairway db verify', go back with 'fairway db restore FILE'";

  private SqliteErrors() {}

  static StoreFailure failure(File file, SQLException reported) {
    int code = code(reported);
    return switch (code & 0xff) {
      case BUSY, LOCKED -> busy(file, reported);
      case READONLY ->
          code == READONLY_DBMOVED ? busy(file, reported) : notWritable(file, reported);
      case PERM, CANTOPEN, AUTH -> notWritable(file, reported);
      case CORRUPT -> damaged(file, "its pages do not fit together", reported);
      case NOTADB ->
          failed(Kind.CORRUPT, file + " is not a store: it is no SQLite file", GO_BACK, reported);
      case FULL ->
          failed(
              Kind.FULL,
              "no space is left for store " + file,
              "nothing was changed; make room and try again",
              reported);
      case IOERR ->
          other(file + " cannot be read or written: the file system reports an error", reported);
      case TOOBIG -> other(file + " refuses a text: it is too long", reported);
      case CONSTRAINT -> other(file + " refuses a row: " + rule(code), reported);
      default ->
          lacksTable(reported)
              ? damaged(file, "its tables are not those that its version has", reported)
              : other(file + " cannot be used: " + withoutSql(reported), reported);
    };
  }

  /** Only the words tell this from other mistakes. */
  private static boolean lacksTable(SQLException reported) {
    String words = String.valueOf(reported.getMessage());
    return words.contains("no such table: ") || words.contains("no such column: ");
  }

  private static int code(SQLException reported) {
    return reported instanceof SQLiteException known
        ? known.getResultCode().code
        : reported.getErrorCode();
  }

  private static String rule(int code) {
    return switch (code) {
      case CONSTRAINT_FOREIGNKEY -> "it refers to one that is not there";
      case CONSTRAINT_PRIMARYKEY, CONSTRAINT_UNIQUE -> "there is one with this key already";
      default -> "it holds a value that is not allowed there";
    };
  }

  /** The driver's words, which may quote the statement, are left to the cause. */
  private static String withoutSql(SQLException reported) {
    return reported instanceof SQLiteException known
        ? "SQLite reports " + known.getResultCode().name()
        : "its driver cannot open it";
  }

  static StoreFailure missing(File file) {
    return failed(
        Kind.MISSING,
        "no store at " + file,
        "make one with 'fairway init', or 'fairway db migrate' where a config exists",
        null);
  }

  static StoreFailure folder(File file) {
    return failed(
        Kind.CORRUPT, file + " is a folder, not a store", "check --db and the config", null);
  }

  /** The file is there and lacks Fairway's tables. */
  static StoreFailure noStore(File file) {
    return file.length() == 0
        ? failed(
            Kind.MISSING,
            "no store at " + file + ": the file is empty",
            "'fairway db migrate' makes a new one of it, 'fairway db restore FILE' brings one back",
            null)
        : foreign(file);
  }

  static StoreFailure foreign(File file) {
    return failed(
        Kind.CORRUPT,
        file + " is a SQLite file of another program, not a store",
        "check --db and the config",
        null);
  }

  static StoreFailure damaged(File file, String what, @Nullable SQLException reported) {
    return failed(Kind.CORRUPT, "store " + file + " is damaged: " + what, GO_BACK, reported);
  }

  private static StoreFailure busy(File file, SQLException reported) {
    return failed(
        Kind.BUSY,
        "store " + file + " is busy: others kept it locked for too long",
        "try again; nothing was changed",
        reported);
  }

  private static StoreFailure notWritable(File file, SQLException reported) {
    return failed(
        Kind.READ_ONLY,
        "store " + file + " cannot be opened for reading and writing",
        "check the permissions of the file and of its folder",
        reported);
  }

  private static StoreFailure other(String afterStore, SQLException reported) {
    return failed(Kind.OTHER, "store " + afterStore, null, reported);
  }

  private static StoreFailure failed(
      Kind kind, String message, @Nullable String hint, @Nullable Throwable cause) {
    return new StoreFailure(kind, message, hint, cause);
  }
}

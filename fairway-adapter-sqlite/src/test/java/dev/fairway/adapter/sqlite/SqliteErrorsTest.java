package dev.fairway.adapter.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import java.io.File;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class SqliteErrorsTest {

  private static final File FILE = new File("/srv/state.db");

  @ParameterizedTest
  @CsvSource({
    "SQLITE_BUSY, BUSY",
    "SQLITE_BUSY_SNAPSHOT, BUSY",
    "SQLITE_BUSY_RECOVERY, BUSY",
    "SQLITE_LOCKED, BUSY",
    "SQLITE_READONLY_DBMOVED, BUSY",
    "SQLITE_READONLY, READ_ONLY",
    "SQLITE_READONLY_DIRECTORY, READ_ONLY",
    "SQLITE_PERM, READ_ONLY",
    "SQLITE_CANTOPEN, READ_ONLY",
    "SQLITE_AUTH, READ_ONLY",
    "SQLITE_CORRUPT, CORRUPT",
    "SQLITE_CORRUPT_VTAB, CORRUPT",
    "SQLITE_NOTADB, CORRUPT",
    "SQLITE_FULL, FULL",
    "SQLITE_IOERR, OTHER",
    "SQLITE_IOERR_FSYNC, OTHER",
    "SQLITE_TOOBIG, OTHER",
    "SQLITE_CONSTRAINT_FOREIGNKEY, OTHER",
    "SQLITE_CONSTRAINT_PRIMARYKEY, OTHER",
    "SQLITE_CONSTRAINT_CHECK, OTHER",
    "SQLITE_NOMEM, OTHER"
  })
  void every_code_becomes_one_clear_line(SQLiteErrorCode code, Kind kind) {
    SQLException reported = new SQLiteException("near \"SELECT secret\"\n\tat line 1", code);
    StoreFailure failure = SqliteErrors.failure(FILE, reported);
    assertThat(failure.reason()).isEqualTo(kind);
    assertThat(failure).hasCause(reported);
    assertThat(failure.getMessage())
        .contains(FILE.getPath())
        .doesNotContain("secret")
        .doesNotContain("\n");
  }

  @Test
  void what_is_not_from_sqlite_is_no_riddle_either() {
    StoreFailure failure = SqliteErrors.failure(FILE, new SQLException("Error opening connection"));
    assertThat(failure.reason()).isEqualTo(Kind.OTHER);
    assertThat(failure).hasMessage("store " + FILE + " cannot be used: its driver cannot open it");
  }
}

package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.failure.StoreFailure.Kind;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresErrorsTest {

  private static final PostgresPlace PLACE =
      Databases.place("postgresql://u:secret@db.example/team?options=secret", "fairway");

  @ParameterizedTest
  @CsvSource({
    "08000, UNREACHABLE",
    "08001, UNREACHABLE",
    "08003, UNREACHABLE",
    "08006, UNREACHABLE",
    "22001, OTHER",
    "22021, OTHER",
    "23502, OTHER",
    "23503, OTHER",
    "23505, OTHER",
    "23514, OTHER",
    "25006, READ_ONLY",
    "25P03, OTHER",
    "28000, UNREACHABLE",
    "28P01, UNREACHABLE",
    "3D000, MISSING",
    "40001, BUSY",
    "40P01, BUSY",
    "42501, READ_ONLY",
    "42P01, CORRUPT",
    "42703, CORRUPT",
    "53100, FULL",
    "53200, OTHER",
    "53300, BUSY",
    "54000, OTHER",
    "55P03, BUSY",
    "57014, OTHER",
    "57P01, UNREACHABLE",
    "57P02, UNREACHABLE",
    "57P03, UNREACHABLE",
    "58030, UNREACHABLE",
    "XX001, CORRUPT",
    "XX002, CORRUPT",
    "99999, OTHER",
    "'', OTHER"
  })
  void every_condition_becomes_one_clear_line(String state, Kind kind) {
    SQLException reported = new SQLException("ERROR: secret\n  Detail: Key (secret)", state);
    StoreFailure failure = PostgresErrors.failure(PLACE, reported);
    assertThat(failure.reason()).isEqualTo(kind);
    assertThat(failure).hasCause(reported);
    assertThat(failure.getMessage())
        .contains("postgresql://db.example:5432/team, schema fairway")
        .doesNotContain("secret")
        .doesNotContain("\n");
    assertThat(String.valueOf(failure.hint())).doesNotContain("secret").doesNotContain("\n");
  }

  @Test
  void what_has_no_condition_is_no_riddle_either() {
    StoreFailure failure = PostgresErrors.failure(PLACE, new SQLException("x"));
    assertThat(failure).hasMessageEndingWith("PostgreSQL reports an unknown condition");
  }
}

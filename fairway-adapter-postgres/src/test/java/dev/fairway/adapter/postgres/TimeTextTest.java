package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.testing.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-01 12:00:00+00, 2026-11-01T12:00:00Z",
    "2026-11-01 12:00:00.123+00, 2026-11-01T12:00:00.123Z",
    "2026-11-01 12:00:00.1+00, 2026-11-01T12:00:00.100Z",
    "2026-11-02 01:45:00.000001+13:45, 2026-11-01T12:00:00.000001Z",
    "2026-11-01 08:30:00-03:30, 2026-11-01T12:00:00Z",
    "0001-12-31 20:29:08-03:30:52 BC, 0001-01-01T00:00:00Z",
    "10000-01-01 13:44:59.999+13:45, 9999-12-31T23:59:59.999Z"
  })
  void every_offset_is_read(String text, Instant expected) {
    assertThat(TimeText.instant(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "infinity",
        "2026-11-01",
        "2026-11-01 12:00:00",
        "2026-11-01T12:00:00+00",
        "2026-13-01 12:00:00+00",
        "2026-11-01 12:00:00+00 AD",
        "2026-11-01 12:00:00.+00",
        "1234567890-11-01 12:00:00+00"
      })
  void what_is_no_time_is_refused(String text) {
    assertThatThrownBy(() -> TimeText.instant(text)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "America/St_Johns", "Pacific/Chatham", "Asia/Kathmandu"})
  void what_the_server_writes_is_read_in_every_session(String zone) throws SQLException {
    TestDatabase database = Databases.withStore();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET TIME ZONE '" + zone + "'");
      for (String time :
          new String[] {
            "0000-01-01T00:00:00.000Z",
            "0001-01-01T00:00:00.000Z",
            "1883-11-18T12:03:57.999Z",
            "1969-12-31T23:59:59.999Z",
            "2026-03-08T05:31:00.001Z",
            "2026-11-01T04:31:00.010Z",
            "9999-12-31T23:59:59.999Z"
          }) {
        assertThat(sentAndRead(connection, Instant.parse(time))).as(zone).isEqualTo(time);
      }
    }
    database.close();
  }

  private static Instant sentAndRead(Connection connection, Instant time) throws SQLException {
    PostgresDialect dialect = new PostgresDialect(Databases.place("postgresql://h/d", "fairway"));
    try (PreparedStatement statement = connection.prepareStatement("SELECT ?::timestamptz")) {
      dialect.bindTime(statement, 1, time);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return dialect.time(rows, 1);
      }
    }
  }

  @Test
  void a_time_that_is_absent_stays_absent() throws SQLException {
    TestDatabase database = Databases.withStore();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT NULL::timestamptz")) {
      rows.next();
      PostgresDialect dialect = new PostgresDialect(Databases.place("postgresql://h/d", "fairway"));
      assertThat(dialect.time(rows, 1)).isNull();
    }
    database.close();
  }
}

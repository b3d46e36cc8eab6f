package dev.fairway.testing.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmbeddedServerTest {

  @ParameterizedTest
  @EnumSource
  void a_server_lives_elsewhere_than_this_program(Release release) {
    try (TestDatabase database = TestDatabase.create(release)) {
      String zone = "SELECT boot_val <> reset_val FROM pg_settings WHERE name = 'TimeZone'";
      assertThat(database.text(zone)).isEqualTo("t");
      assertThat(database.text("SHOW default_transaction_isolation")).isEqualTo("serializable");
    }
  }

  @Test
  void text_is_not_in_the_order_of_its_bytes() {
    try (TestDatabase database = TestDatabase.create()) {
      assertThat(database.text("SELECT 'aa' > 'b'")).isEqualTo("t");
    }
  }

  @Test
  void what_was_committed_outlives_the_death_of_the_server() {
    try (EmbeddedServer server = EmbeddedServer.start(Release.NEWEST)) {
      String url = server.url("postgres");
      run(url, "CREATE TABLE t (x int)", "INSERT INTO t VALUES (7)");
      server.kill();
      assertThat(Login.answers(url)).isFalse();
      server.startAgain();
      assertThat(Login.answers(url)).isTrue();
      run(url, "SELECT 1 / (x - 6) FROM t");
    }
  }

  private static void run(String url, String... statements) {
    try (java.sql.Connection connection = Login.connect(url);
        java.sql.Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }
}

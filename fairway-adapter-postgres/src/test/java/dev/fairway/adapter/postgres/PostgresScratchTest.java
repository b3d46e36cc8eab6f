package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.testing.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresScratchTest {

  private final TestDatabase database = TestDatabase.create();

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  private PostgresAddress address() {
    return PostgresAddress.of(database.url(), "tester", null);
  }

  private String schemas() {
    return database.text(
        "SELECT string_agg(nspname, ' ' ORDER BY nspname) FROM pg_namespace"
            + " WHERE nspname LIKE 'fairway%'");
  }

  @Test
  void only_schemas_whose_names_begin_so_are_dropped_with_all_that_is_in_them() {
    database.run(
        "CREATE SCHEMA fairway",
        "CREATE SCHEMA fairway_scratch_12_main",
        "CREATE TABLE fairway_scratch_12_main.t (x int)",
        "CREATE SCHEMA fairway_scratch_12_case1",
        "CREATE SCHEMA fairway_scratch_123_main");

    PostgresScratch.drop(address(), "fairway_scratch_12_");

    assertThat(schemas()).isEqualTo("fairway fairway_scratch_123_main");
    PostgresScratch.drop(address(), "fairway_scratch_12_");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fairway", "fairway_scratch_", "public", "fairway_scratch_\"x"})
  void nothing_that_may_be_in_use_is_ever_dropped(String names) {
    assertThatThrownBy(() -> PostgresScratch.drop(address(), names))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

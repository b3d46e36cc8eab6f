package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a task was completed, in the ways in which people write a time. */
class CompletionTimesTest {

  /** A task with one more field, which begins at line 4, column 3. */
  private static Written with(String field) {
    return Written.yaml("- id: A-1\n  title: t\n  role: r\n  " + field + "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-03T12:00:00Z, 2025-11-03T12:00:00Z",
    "2025-11-03t12:00:00z, 2025-11-03T12:00:00Z",
    "2025-11-03 12:00:00 +02:00, 2025-11-03T10:00:00Z",
    "2025-11-03 12:00:00.987654321 -0330, 2025-11-03T15:30:00.987Z",
    "2025-11-03 12:00:00 UTC, 2025-11-03T12:00:00Z",
    "2025-1-3 2:00:00.5 +2, 2025-01-03T00:00:00.500Z",
    "2025-11-03, 2025-11-03T00:00:00Z",
    "'\"2025-11-03T12:00:00Z\"', 2025-11-03T12:00:00Z",
    "1969-12-31T23:59:59.9999Z, 1969-12-31T23:59:59.999Z",
  })
  void times_are_read(String written, Instant time) {
    assertThat(with("completed_at: " + written).task().seed().completedAt()).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-11-03T12:00:00",
        "2025-11-03 12:00",
        "2025-02-30",
        "2025-11-03T25:00:00Z",
        "2025-11-03T12:00:00+19:00",
        "1762171200",
        "٢٠٢٥-١١-٠٣",
        "03.11.2025",
      })
  void what_is_no_time_is_a_problem(String written) {
    assertThat(with("completed_at: " + written).problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("4:17 A-1.completed_at: '" + written + "' is not a time with an offset");
  }
}

package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").toEpochMilli();
  private static final long LAST = Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli();

  @ParameterizedTest
  @CsvSource({
    "2026-11-01T09:30:00Z,            2026-11-01T09:30:00.000Z",
    "2026-11-01T09:30:00.05Z,         2026-11-01T09:30:00.050Z",
    "2026-11-01T09:30:00.999999999Z,  2026-11-01T09:30:00.999Z",
    "2024-02-29T23:59:59.001Z,        2024-02-29T23:59:59.001Z",
    "1970-01-01T00:00:00Z,            1970-01-01T00:00:00.000Z",
    "1969-12-31T23:59:59.999Z,        1969-12-31T23:59:59.999Z",
    "1969-12-31T23:59:59.999999999Z,  1969-12-31T23:59:59.999Z",
    "0000-01-01T00:00:00Z,            0000-01-01T00:00:00.000Z",
    "9999-12-31T23:59:59.999999999Z,  9999-12-31T23:59:59.999Z",
  })
  void a_time_has_three_fraction_digits_and_four_of_the_year(String time, String text) {
    assertThat(Timestamps.text(Instant.parse(time))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-0001-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z",
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z"
      })
  void a_year_that_four_digits_cannot_hold_has_no_text(String time) {
    Instant outside = Instant.parse(time);

    assertThat(Timestamps.hasText(outside)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timestamps.text(outside))
        .withMessageContaining("years 0 to 9999");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-01",
        "2026-11-01T09:30:00Z",
        "2026-11-01T09:30:00.00Z",
        "2026-11-01T09:30:00.0000Z",
        "2026-11-01T09:30:00.000z",
        "2026-11-01T09:30:00.000+",
        "2026-11-01 09:30:00.000Z",
        "2026/11-01T09:30:00.000Z",
        "2026-11/01T09:30:00.000Z",
        "2026-11-01T09.30:00.000Z",
        "2026-11-01T09:30.00.000Z",
        "2026-11-01T09:30:00,000Z",
        "+026-11-01T09:30:00.000Z",
        "-026-11-01T09:30:00.000Z",
        "2026-1a-01T09:30:00.000Z",
        "2026-11-01T09:30:00.00 Z",
        "２026-11-01T09:30:00.000Z",
        "2026-00-01T09:30:00.000Z",
        "2026-13-01T09:30:00.000Z",
        "2026-02-29T09:30:00.000Z",
        "2026-11-31T09:30:00.000Z",
        "2026-11-01T24:00:00.000Z",
        "2026-11-01T09:60:00.000Z",
        "2026-11-01T23:59:60.000Z"
      })
  void anything_else_is_no_timestamp(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timestamps.instant(text))
        .withMessage("not a timestamp: " + text);
  }

  @Test
  void what_is_written_reads_back_the_same() {
    for (Instant time : times(2_000)) {
      assertThat(Timestamps.instant(Timestamps.text(time))).isEqualTo(time);
    }
  }

  @Test
  void the_digits_are_those_of_the_standard_format() {
    for (Instant time : times(2_000)) {
      assertThat(Instant.parse(Timestamps.text(time))).isEqualTo(time);
    }
  }

  @Test
  void texts_sort_as_their_times_do() {
    List<Instant> inTime = times(2_000);
    List<Instant> inText = new ArrayList<>(inTime);

    inTime.sort(null);
    inText.sort((a, b) -> Timestamps.text(a).compareTo(Timestamps.text(b)));

    assertThat(inText).isEqualTo(inTime);
  }

  /** Times all over the range, and clusters in which only the last digits differ. */
  private static List<Instant> times(int count) {
    Random random = new Random(20_261_101);
    List<Instant> times = new ArrayList<>();
    while (times.size() < count) {
      Instant somewhere =
          Instant.ofEpochMilli(FIRST + (long) (random.nextDouble() * (LAST - FIRST)));
      times.add(somewhere);
      times.add(somewhere.plus(1, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS));
      times.add(Instant.ofEpochMilli(random.nextInt(5_000) - 2_500));
    }
    return times;
  }
}

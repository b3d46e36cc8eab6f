package dev.fairway.adapter.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcTextTest {

  private static final DateTimeFormatter ORACLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

  @Test
  void it_writes_and_reads_what_the_platform_does() {
    Random random = new Random(11);
    long span = LAST.toEpochMilli() - FIRST.toEpochMilli();
    for (int i = 0; i < 20_000; i++) {
      Instant time =
          Instant.ofEpochMilli(FIRST.toEpochMilli() + (long) (random.nextDouble() * span));
      String text = UtcText.of(time);
      assertThat(text).isEqualTo(ORACLE.format(time)).hasSize(UtcText.LENGTH);
      assertThat(UtcText.time(text)).isEqualTo(time);
    }
  }

  @Test
  void every_day_of_four_centuries_is_right() {
    for (long day = -100; day < 146_200; day++) {
      Instant time = Instant.ofEpochSecond(day * 86_400);
      assertThat(UtcText.of(time)).isEqualTo(ORACLE.format(time));
      assertThat(UtcText.time(UtcText.of(time))).isEqualTo(time);
    }
  }

  @Test
  void the_first_and_the_last_time_fit() {
    assertThat(UtcText.of(FIRST)).isEqualTo("0000-01-01T00:00:00.000Z");
    assertThat(UtcText.of(LAST)).isEqualTo("9999-12-31T23:59:59.999Z");
    assertThatThrownBy(() -> UtcText.of(FIRST.minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UtcText.of(LAST.plusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_is_finer_than_a_millisecond_is_cut_off() {
    assertThat(UtcText.of(Instant.parse("2026-11-01T12:00:00.123999999Z")))
        .isEqualTo("2026-11-01T12:00:00.123Z");
    assertThat(UtcText.of(Instant.parse("1969-12-31T23:59:59.999999999Z")))
        .isEqualTo("1969-12-31T23:59:59.999Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-01T12:00:00Z",
        "2026-11-01T12:00:00.0000Z",
        "2026-11-01T12:00:00.00Z ",
        "2026-11-01 12:00:00.000Z",
        "2026-11-01T12:00:00.000z",
        "2026-11-01T12:00:00,000Z",
        "2026-13-01T12:00:00.000Z",
        "2026-00-01T12:00:00.000Z",
        "2026-02-29T12:00:00.000Z",
        "2026-04-31T12:00:00.000Z",
        "2026-11-00T12:00:00.000Z",
        "2026-11-01T24:00:00.000Z",
        "2026-11-01T12:60:00.000Z",
        "2026-11-01T12:00:60.000Z",
        "٢٠٢٦-11-01T12:00:00.000Z",
        "-026-11-01T12:00:00.000Z"
      })
  void other_text_is_no_time(String text) {
    assertThat(UtcText.time(text)).isNull();
  }
}

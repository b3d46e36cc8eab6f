package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.cli.terminal.NoStore;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class DurationTextTest {

  @ParameterizedTest
  @CsvSource({
    "30s,30",
    "90m,5400",
    "12h,43200",
    "720h,2592000",
    "7d,604800",
    "1h30m,5400",
    "1d0h1s,86401",
    "36500d,3153600000",
    "007m,420"
  })
  void whole_numbers_with_units_are_read(String text, long seconds) {
    assertThat(DurationText.parse(text)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "12", "h", "12 h", "1.5h", "12H", "1w", "30m1h", "1h1h", "-1h", "+1h", "PT1H",
        "1h ", "12ms", "١h"
      })
  void anything_else_is_refused_with_an_example(String text) {
    assertThatThrownBy(() -> DurationText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + text + "' is not a duration; write it like 90m, 12h, 7d or 1h30m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0s", "0d0h", "36501d", "36500d1s", "99999999999999999999999d"})
  void none_at_all_and_more_than_a_century_are_refused(String text) {
    assertThatThrownBy(() -> DurationText.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}

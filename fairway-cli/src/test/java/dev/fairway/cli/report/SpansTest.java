package dev.fairway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NoStore
class SpansTest {

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0s",
    "PT0.999S, 0s",
    "PT59S, 59s",
    "PT60S, 1m",
    "PT61S, 1m 1s",
    "PT1H, 1h",
    "PT1H5S, 1h",
    "PT1H5M, 1h 5m",
    "P1D, 1d",
    "P3DT4H5M, 3d 4h",
    "P400D, 400d"
  })
  void shows_the_two_largest_units(Duration span, String text) {
    assertThat(Spans.of(span)).isEqualTo(text);
  }
}

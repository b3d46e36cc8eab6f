package dev.fairway.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NoStore
class SizesTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1023, 1023 bytes",
    "1024, 1.0 KiB",
    "1536, 1.5 KiB",
    "13841203, 13.2 MiB",
    "1073741824, 1.0 GiB",
    "9223372036854775807, 8388608.0 TiB"
  })
  void are_for_people_whatever_the_locale(long bytes, String text) {
    assertThat(Sizes.of(bytes)).isEqualTo(text);
  }
}

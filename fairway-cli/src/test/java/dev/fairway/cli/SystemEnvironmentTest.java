package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@NoStore
class SystemEnvironmentTest {

  @Test
  void the_actor_and_the_place_are_never_empty() {
    Environment here = SystemEnvironment.here();
    assertThat(here.user()).isNotBlank();
    assertThat(here.host()).isNotBlank().doesNotContain("\n");
    assertThat(here.directory()).isAbsolute();
    assertThat(here.variables()).isEqualTo(System.getenv());
    assertThat(Duration.between(here.clock().instant(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void a_variable_that_is_empty_is_as_good_as_unset() {
    Environment here = SystemEnvironment.here();
    assertThat(here.variable("FAIRWAY_NO_SUCH_VARIABLE")).isNull();
    assertThat(here.variable("PATH")).isEqualTo(System.getenv("PATH"));
  }
}

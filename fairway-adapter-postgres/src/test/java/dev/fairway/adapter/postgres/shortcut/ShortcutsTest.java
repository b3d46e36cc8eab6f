package dev.fairway.adapter.postgres.shortcut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.core.ServerVersion;

class ShortcutsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "devel",
        "14",
        "18.6",
        "18.4 (Debian 18.4-1.pgdg12+1)",
        "19beta1",
        "19devel",
        "10.",
        "9.6.24",
        "9.6",
        "9",
        "8.2.0",
        "0.0.0",
        "140000",
        "90624",
        "10.1.2",
        "9.6.24.1",
      })
  void a_version_is_read_as_the_driver_reads_it(String text) {
    assertThat(Shortcuts.version(text)).isEqualTo(ServerVersion.from(text).getVersionNum());
  }

  @ParameterizedTest
  @EnumSource(ServerVersion.class)
  void every_version_that_the_driver_knows_has_its_number(ServerVersion version) {
    String text = version.name().replace("INVALID", "").replace("v", "").replace('_', '.');

    assertThat(Shortcuts.version(text)).isEqualTo(version.getVersionNum());
  }

  @Test
  void nothing_runs_in_a_pool_that_nobody_needs() {
    Shortcuts.notAtAll(
        Shortcuts.noPool(),
        () -> {
          throw new AssertionError("ran");
        });
  }

  @Test
  void there_is_no_security_manager() {
    assertThatThrownBy(() -> Shortcuts.noSecurityManager("a.Name", true, null))
        .isInstanceOf(ClassNotFoundException.class);
  }
}

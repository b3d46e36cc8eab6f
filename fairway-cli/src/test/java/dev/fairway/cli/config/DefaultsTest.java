package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.policy.ProjectPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class DefaultsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "# nothing", "[fairway]\n[states]\n[gates]\n[fairway.store]\n", "roles = []"})
  void a_file_that_says_nothing_means_the_defaults(String toml) {
    Loaded loaded = Configs.load(toml);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy()).isEqualTo(ProjectPolicy.standard("shop"));
    assertThat(loaded.settings()).isEqualTo(ProjectConfig.defaults("shop").settings());
  }

  @Test
  void the_settings_have_defaults_too() {
    Settings settings = ProjectConfig.defaults("shop").settings();
    assertThat(settings)
        .isEqualTo(
            new Settings(
                Settings.Backend.SQLITE,
                ".fairway/state.db",
                "FAIRWAY_POSTGRES_URL",
                "fairway",
                null,
                null,
                new Settings.Dashboard("127.0.0.1", 7878, true, false)));
  }

  @Test
  void db_path_is_the_store_where_store_path_is_silent() {
    assertThat(Configs.load("[fairway]\ndb_path = \"x.db\"").settings().storePath())
        .isEqualTo("x.db");
  }

  @Test
  void a_byte_order_mark_and_carriage_returns_do_not_matter() {
    Loaded loaded = Configs.load("\uFEFF[fairway]\r\nproject_name = \"Käse\"\r\n");
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy().projectName()).isEqualTo("Käse");
  }

  @Test
  void a_workflow_may_have_words_of_its_own_and_no_blocked_state() {
    Loaded loaded =
        Configs.load(
            """
            [states]
            allowed = ["open", "doing", "shipped"]
            terminal = ["shipped"]
            initial = "open"
            active = "doing"
            """);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy().workflow().isKnown("blocked")).isFalse();
  }
}

package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class ConfigTemplateTest {

  @Test
  void it_says_exactly_what_holds_without_it() {
    Loaded loaded = Configs.load(ConfigTemplate.of("shop", List.of()));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy()).isEqualTo(ProjectConfig.defaults("shop").policy());
    assertThat(loaded.settings()).isEqualTo(ProjectConfig.defaults("shop").settings());
  }

  @Test
  void it_has_the_roles_with_their_branches() {
    Loaded loaded = Configs.load(ConfigTemplate.of("shop", List.of("backend", "Ü-ber")));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy().roleNames()).containsExactly("backend", "Ü-ber");
    assertThat(loaded.policy().branchOf("Ü-ber")).isEqualTo("agent/Ü-ber");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "back\\slash", "Käse 😀", "#no comment", "[x]", "'", "@PROJECT@"})
  void any_project_name_is_quoted(String name) {
    Loaded loaded = Configs.load(ConfigTemplate.of(name, List.of("r\"q")));
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.policy().projectName()).isEqualTo(name);
    assertThat(loaded.policy().roleNames()).containsExactly("r\"q");
  }

  @Test
  void its_examples_are_valid_once_they_are_switched_on() {
    String text = ConfigTemplate.of("shop", List.of("backend"));
    String switchedOn = text.replaceAll("(?m)^# ([a-z_]+ = |\\[\\[)", "$1");
    assertThat(switchedOn).contains("\nmax_primary_tracks", "\n[[review_routes]]");
    assertThat(Configs.problems(switchedOn)).isEmpty();
  }

  @Test
  void a_role_that_cannot_be_one_shows_when_it_is_loaded() {
    assertThat(Configs.problems(ConfigTemplate.of("shop", List.of("a b")))).hasSize(1);
  }
}

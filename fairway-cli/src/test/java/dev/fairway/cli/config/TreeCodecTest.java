package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import org.junit.jupiter.api.Test;

@NoStore
class TreeCodecTest {

  @Test
  void every_kind_of_value_comes_back_with_its_place() {
    String toml =
        """
        text = "Käse \\u0000 😀\\n"
        empty = ""
        "a.b" = -9223372036854775808
        most = 9223372036854775807
        decimal = -1.5e300
        odd = [nan, inf, -inf]
        yes = true
        no = false
        at = 1979-05-27T07:32:00Z
        day = 1979-05-27
        nested = [[1, [2]], {x = 1, y = {z = []}}]
        [a.b.c]
        [[d]]
        [[d]]
        """;
    TomlSource.Parsed parsed = TomlSource.parse(toml);
    assertThat(parsed.errors()).isEmpty();
    Table read = TreeReader.tree(TreeWriter.bytes(parsed.tree()), 0);
    assertThat(read).isEqualTo(parsed.tree());
    assertThat(read.entries().keySet()).containsExactlyElementsOf(parsed.tree().entries().keySet());
  }

  @Test
  void a_real_configuration_comes_back() {
    Table tree = TomlSource.parse(Configs.fiveRoles()).tree();
    assertThat(TreeReader.tree(TreeWriter.bytes(tree), 0)).isEqualTo(tree);
  }
}

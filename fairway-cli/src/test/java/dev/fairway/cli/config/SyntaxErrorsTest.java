package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NoStore
class SyntaxErrorsTest {

  @Test
  void several_are_reported_at_once() {
    assertThat(Configs.problems("a = \n[gates]\nb = tru\n"))
        .contains("1:5 unexpected end of line, expected a value")
        .anyMatch(line -> line.startsWith("3:"));
  }

  @Test
  void what_could_be_read_is_checked_too() {
    assertThat(Configs.problems("[gates]\nx = \n[claims]\nlease = \"never\""))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("4:1 claims.lease: 'never' is not a duration");
  }

  @Test
  void what_may_be_in_the_unread_part_is_not_called_missing() {
    assertThat(
            Configs.problems(
                "[[roles]]\nname = \"A\n[[review_routes]]\nmatch = \"a\"\nreviewer = \"A\""))
        .singleElement()
        .asString()
        .startsWith("2:");
  }

  @Test
  void keys_below_a_broken_header_are_not_called_unknown() {
    assertThat(Configs.problems("[gates]\n[ro les]\nname = \"A\""))
        .singleElement()
        .asString()
        .startsWith("2:5 ");
  }

  @Test
  void the_same_key_twice_is_an_error() {
    assertThat(Configs.problems("[claims]\nlease = \"1h\"\nlease = \"2h\""))
        .containsExactly("3:1 lease previously defined at line 2, column 1");
  }

  @Test
  void bytes_that_are_no_text_are_named_with_their_place(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("config.toml");
    Files.write(file, new byte[] {'#', ' ', 'a', '\n', '#', (byte) 0xC3, (byte) 0xA4, (byte) 0xE4});
    assertThat(ProjectConfig.load(file, "config.toml", null, "shop").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.position()).hasToString("config.toml:2:3");
              assertThat(problem.sentence()).contains("not UTF-8");
            });
  }

  @Test
  void a_file_of_a_megabyte_is_not_parsed() {
    assertThat(Configs.problems("#".repeat((1 << 20) + 1)))
        .singleElement()
        .asString()
        .contains("larger than 1 MiB");
  }

  @Test
  void a_missing_file_is_a_problem(@TempDir Path folder) {
    Loaded loaded = ProjectConfig.load(folder.resolve("x.toml"), "x.toml", null, "shop");
    assertThat(loaded.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.sentence())
                    .isEqualTo("there is no such file; 'fairway init' writes one"));
    assertThat(loaded.policy().projectName()).isEqualTo("shop");
  }

  @Test
  void a_folder_is_a_problem(@TempDir Path folder) {
    assertThat(ProjectConfig.load(folder, "x", null, "shop").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).isEqualTo("is a folder, not a file"));
  }
}

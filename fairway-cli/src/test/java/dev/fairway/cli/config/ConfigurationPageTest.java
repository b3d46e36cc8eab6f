package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NoStore
class ConfigurationPageTest {

  private static String page() throws IOException {
    return Files.readString(Path.of("../docs/configuration.md"));
  }

  @Test
  void its_example_has_no_problem() throws IOException {
    Matcher example = Pattern.compile("(?s)```toml\n(.*?)```").matcher(page());
    assertThat(example.find()).isTrue();
    assertThat(Configs.problems(example.group(1))).isEmpty();
  }

  /** A key that cannot be mistaken for another makes the reader name all that it knows. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[fairway]",
        "[fairway.store]",
        "[dashboard]",
        "[worktrees]",
        "[sessions]",
        "[claims]",
        "[coordinator]",
        "[[roles]]",
        "[[review_routes]]",
        "[states]",
        "[gates]",
        "[task_kinds]",
        "[task_priorities]",
        "[[workstream_profiles]]",
        "[[workstream_profiles.gates]]",
        "[[packet_templates]]"
      })
  void it_describes_every_key_of_every_table(String header) throws IOException {
    String heading = "# `" + header + "`";
    assertThat(page()).contains(heading);
    String rest = page().substring(page().indexOf(heading) + heading.length());
    String section = rest.split("\n##", 2)[0];
    String around =
        header.equals("[[workstream_profiles.gates]]") ? "[[workstream_profiles]]\n" : "";
    String known =
        Configs.problems(around + header + "\nzzzzzzzzzz = 1").stream()
            .filter(problem -> problem.contains("known here: "))
            .findFirst()
            .orElseThrow();
    for (String key : known.substring(known.indexOf("here: ") + 6).split(", ")) {
      assertThat(section).contains("| `" + key + "` |");
    }
  }

  @Test
  void it_has_a_heading_for_every_table() throws IOException {
    List<String> problems = Configs.problems("zzzzzzzzzzzzzzzz = 1");
    String known = problems.get(0).substring(problems.get(0).indexOf("here: ") + 6);
    for (String table : known.split(", ")) {
      assertThat(page()).containsPattern("## `\\[+" + table + "\\]+`");
    }
  }
}

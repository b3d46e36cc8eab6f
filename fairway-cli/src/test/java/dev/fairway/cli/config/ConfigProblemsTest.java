package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@NoStore
class ConfigProblemsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "problems.txt", delimiterString = "=>", quoteCharacter = '\0')
  void a_mistake_is_named_with_its_place(String toml, String problem) {
    assertThat(Configs.problems(toml.replace("⏎", "\n"))).containsExactly(problem);
  }

  @Test
  void all_problems_are_reported_at_once_in_the_order_of_the_file() {
    List<String> problems =
        Configs.problems(
            """
            [fairway]
            task_id_pattern = "["
            [sessions]
            stale_after = "soon"
            [[roles]]
            name = "A"
            [[roles]]
            name = "A"
            [[review_routes]]
            match = "src/[a"
            reviewer = "B"
            [worktree]
            root = ".."
            """);
    assertThat(problems)
        .containsExactly(
            "2:1 fairway.task_id_pattern: '[' does not compile: unclosed character class"
                + " near character 1",
            "4:1 sessions.stale_after: 'soon' is not a duration;"
                + " write it like 90m, 12h, 7d or 1h30m",
            "8:1 roles[1].name: duplicate role 'A'",
            "10:1 review_routes[0].match: 'src/[a' cannot be read as a glob: '[' without a ']'",
            "11:1 review_routes[0].reviewer: unknown reviewer 'B'; one of: A",
            "12:1 worktree: unknown table 'worktree'; did you mean worktrees?");
  }

  @Test
  void any_reviewer_will_do_where_no_role_is_configured() {
    assertThat(Configs.problems("[[review_routes]]\nmatch = \"**\"\nreviewer = \"X\"")).isEmpty();
  }

  @Test
  void a_text_with_a_line_break_is_shown_on_one_line() {
    assertThat(Configs.problems("[fairway]\nproject_name = \"a\\nb\""))
        .containsExactly("2:1 fairway.project_name: 'a\\nb' holds a control character");
  }

  @Test
  void a_url_in_the_wrong_place_is_not_repeated() {
    assertThat(Configs.problems("[fairway.store]\npath = \"postgresql://me:secret@h/db\""))
        .singleElement()
        .asString()
        .startsWith("2:1 fairway.store.path: is a database URL, not a file")
        .doesNotContain("secret");
  }
}

package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, versions, and words that nobody knows; nothing of it needs a project. */
class UnknownWordsTest {

  private final Terminal nowhere = Terminal.in(Path.of("/no such folder"));

  @ParameterizedTest
  @CsvSource({
    "raedy, fairway ready",
    "claims, fairway claim",
    "db migrat, fairway db migrate",
    "record evidense, fairway record evidence",
    "help clam, fairway claim",
    "recrod, fairway record",
    "Ready, fairway ready"
  })
  void a_slip_of_the_fingers_is_put_right(String line, String meant) {
    nowhere
        .fails(1, line.split(" "))
        .ofKind("usage")
        .saying("unknown command '" + line.replace("help ", "") + "'")
        .hinting("did you mean '" + meant + "'?");
  }

  @Test
  void a_word_like_no_other_leads_to_the_help() {
    nowhere.fails(1, "zzzzzzzz").hinting("'fairway help' lists what there is");
    nowhere.fails(1, "db", "zzzzzzzzzz").saying("unknown command 'db zzzzzzzzzz'");
    nowhere.fails(1, "").saying("unknown command ''");
    nowhere.fails(1, "help", "db", "zzzzzzzzzz").saying("unknown command 'db zzzzzzzzzz'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--bogus",
        "--version --bogus",
        "help --bogus",
        "db --bogus",
        "help ready --bogus"
      })
  void an_unknown_option_is_a_mistake_without_a_verb_too(String line) {
    nowhere.fails(1, line.split(" ")).ofKind("usage").saying("unknown option '--bogus'");
  }

  @Test
  void alone_the_program_tells_what_there_is() {
    String page = nowhere.ok();
    assertThat(page).startsWith("Fairway lets").contains("Usage: fairway [OPTIONS] COMMAND");
    assertThat(nowhere.ok("help")).isEqualTo(page);
    assertThat(nowhere.ok("help", "help")).isEqualTo(page);
    assertThat(nowhere.ok("--help")).isEqualTo(page);
    assertThat(nowhere.ok("-h")).isEqualTo(page);
    assertThat(nowhere.ok("--no-color", "-q")).isEqualTo(page);
    for (Verbs.Section section : Verbs.sections()) {
      assertThat(page).contains("\n" + section.title() + ":\n");
      for (Verb verb : section.verbs()) {
        assertThat(page).contains("\n  " + verb.path() + "  ");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"db", "config", "record", "handoff", "route", "regression-pack", "parity"})
  void the_word_of_a_group_alone_lists_its_verbs(String group) {
    String page = nowhere.ok(group);
    assertThat(page).startsWith("Usage: fairway " + group + " COMMAND");
    assertThat(Verbs.in(group)).isNotEmpty().allMatch(verb -> page.contains("  " + verb.path()));
    assertThat(nowhere.ok("help", group)).isEqualTo(page);
    assertThat(nowhere.ok(group, "--help")).isEqualTo(page);
    assertThat(nowhere.ok("--help", group)).isEqualTo(page);
  }

  @Test
  void help_ignores_the_values_of_global_options() {
    assertThat(nowhere.ok("help", "--as", "ops", "claim")).startsWith("Usage: fairway claim");
    assertThat(nowhere.ok("--db", "x.db", "help", "db", "status"))
        .startsWith("Usage: fairway db status");
  }

  @Test
  void the_version_is_one_line_or_one_object() {
    String line = nowhere.ok("--version");
    assertThat(line).matches("fairway \\d+\\.\\d+\\.\\d+ \\([0-9a-z]+, Java [0-9.]+[^)]*\\)\n");
    assertThat(nowhere.ok("-V")).isEqualTo(line);
    assertThat(nowhere.ok("version")).isEqualTo(line);
    var object = nowhere.json("version");
    assertThat(object.path("java").asText()).isEqualTo(System.getProperty("java.version"));
    assertThat(line).contains(object.path("version").asText(), object.path("commit").asText());
    assertThat(nowhere.run("--version", "--json").json()).isEqualTo(object);
  }

  @Test
  void the_version_of_a_verb_is_not_a_thing() {
    nowhere
        .fails(1, "ready", "--version")
        .saying("unknown option '--version'")
        .hinting("'fairway --version' stands alone");
  }

  @Test
  void an_option_that_wants_a_value_gets_one() {
    nowhere.fails(1, "ready", "--limit").ofKind("usage").saying("--limit");
    nowhere.fails(1, "ready", "--limit", "--all-roles").ofKind("usage").saying("--limit");
    nowhere.fails(1, "--db").ofKind("usage").saying("--db");
  }
}

package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option without anything in it never means something else than it says. */
class EmptyValuesTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @ParameterizedTest
  @CsvSource({
    "list --status, --status must not be empty",
    "list --role, --role must not be empty",
    "list --kind, --kind must not be empty",
    "list --tag, --tag must not be empty",
    "list --owner, --owner must not be empty",
    "list --sort, --sort does not know ''",
    "route review --path, --path must not be empty",
    "parity artifact --route, --route must not be empty",
    "add A-2 --role ui --title, missing --title",
    "add A-2 --title T --role, a task needs a role",
    "update A-1 --title, a task needs a title",
    "update A-1 --kind, a kind must not be empty",
    "spawn --title T --from-task A-1 --id, missing --id",
    "record evidence A-1 --result pass --command-text, missing --command-text",
    "record evidence A-1 --command-text x --result, missing --result",
    "record handoff A-1 --to, missing --to",
    "record review A-1 --verdict approve --reviewer, missing --reviewer",
    "record review A-1 --reviewer ui --verdict, missing --verdict",
    "handoff list --to, a role must not be empty",
    "session upsert --id, --id must not be empty",
    "session upsert --id s-1 --status, --status does not know ''",
    "session end s-1 --exit-code, --exit-code wants a whole number",
    "checkpoint record A-1 --state, --state does not know ''",
    "checkpoint stale --before, --before wants a day",
    "watcher finish W-1 --result, missing --result",
    "status-report --role, a role must not be empty",
    "timing-report --role, a role must not be empty",
    "packet context A-1 --owner o --acceptance a --goal, missing --goal",
    "packet context A-1 --owner o --goal g --acceptance, missing --acceptance",
    "packet watcher, a watcher needs an id"
  })
  void is_a_mistake(String line, String message) {
    terminal.fails(1, with(line, "")).saying(message);
    String blank = " ";
    terminal.run(with(line, blank)).exits(1);
  }

  @ParameterizedTest
  @CsvSource({"ready --in", "list --in", "claim --as backend --in"})
  void an_empty_id_is_not_found(String line) {
    terminal.fails(3, with(line, "")).ofKind("not_found");
  }

  @ParameterizedTest
  @CsvSource({
    "record evidence A-1 --command-text x --result pass --artifact, evidence, artifact",
    "record evidence A-1 --command-text x --result pass --artifact-type, evidence, artifact_type",
    "record review A-1 --reviewer ui --verdict approve --commit, review, commit",
    "record review A-1 --reviewer ui --verdict approve --domain, review, domain",
    "record handoff A-1 --to ui --commit, handoff, commit",
    "set-status A-1 todo --commit, task, commit",
    "checkpoint record A-1 --owner, checkpoint, owner",
    "checkpoint record A-1 --target-close-by, checkpoint, target_close_by",
    "checkpoint record A-1 --artifact, checkpoint, artifact",
    "watcher start W-1 --task, watcher, task_id",
    "watcher start W-1 --owner, watcher, owner"
  })
  void is_as_good_as_absent_where_the_option_may_be_left_out(
      String line, String object, String key) {
    assertThat(terminal.json(with(line, "")).path(object).has(key)).isFalse();
  }

  @Test
  void is_no_entry_of_a_list() {
    JsonNode handoff =
        terminal
            .json(
                "record",
                "handoff",
                "A-1",
                "--to",
                "ui",
                "--commands",
                "",
                "--risks",
                "",
                "--blockers",
                "",
                "--changed-files",
                "")
            .path("handoff");
    for (String list : new String[] {"commands", "risks", "blockers", "changed_files"}) {
      assertThat(handoff.path(list).isArray()).isTrue();
      assertThat(handoff.path(list)).isEmpty();
    }
  }

  private static String[] with(String line, String value) {
    String[] words = line.split(" ");
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = value;
    return more;
  }
}

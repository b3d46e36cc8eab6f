package dev.fairway.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.config.ParitySettings.Parser;
import dev.fairway.cli.config.ParitySettings.ReferenceCommand;
import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.parity.Row;
import dev.fairway.port.source.OldQueueSource.Mapping;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@NoStore
class ParitySettingsTest {

  private static ParitySettings parse(String text) {
    return ParitySettings.parse(text, "parity.toml");
  }

  private static List<String> problems(String text) {
    return parse(text).problems().stream()
        .map(each -> each.path() + " " + each.sentence())
        .toList();
  }

  @Test
  void nothing_has_to_be_set() {
    ParitySettings none = ParitySettings.none();
    assertThat(none.problems()).isEmpty();
    assertThat(none.commands()).isEmpty();
    assertThat(none.oldQueue()).isEqualTo(Mapping.usual());
    assertThat(none.config()).isNull();
  }

  @Test
  void everything_can_be_set() {
    ParitySettings all =
        parse(
            """
            config = "c.toml"
            reference = "recorded"
            queue = "q.yaml"
            catalog = "p.yaml"
            allow_unknown = ["sprint"]
            mismatch_role = "ops"

            [[commands]]
            row = "ready-ordering"
            fact = "roles.ui"
            run = "make ready"
            parser = "lines"
            pattern = '^(\\S+)'
            timeout = "5s"
            exit_codes = [0, 1]

            [[commands]]
            row = "packets"
            run = "make packets"
            parser = "json"

            [old_queue]
            path = "old.db"
            tasks = "work"
            owner = ""
            """);
    assertThat(all.problems()).isEmpty();
    assertThat(all.commandsOf(Row.READY_ORDERING))
        .containsExactly(
            new ReferenceCommand(
                Row.READY_ORDERING,
                "roles.ui",
                "make ready",
                Parser.LINES,
                "^(\\S+)",
                Duration.ofSeconds(5),
                List.of(0, 1)));
    assertThat(all.commandsOf(Row.PACKETS).get(0).timeout()).isEqualTo(Duration.ofSeconds(60));
    assertThat(all.oldQueuePath()).isEqualTo("old.db");
    assertThat(all.oldQueue())
        .isEqualTo(new Mapping("work", "id", "status", null, "commit_sha", "evidence"));
  }

  @Test
  void every_mistake_is_named() {
    assertThat(
            problems(
                """
                refrence = "x"
                [[commands]]
                row = "readyordering"
                run = "make"
                parser = "line"
                pattern = "("
                exit_codes = [300]
                [[commands]]
                row = "packets"
                run = "make"
                parser = "json"
                pattern = "x"
                """))
        .containsExactly(
            "refrence unknown key 'refrence'; did you mean reference?",
            "commands[0].fact is missing; name the fact that the answer is, such as \"roles.ui\"",
            "commands[0].row unknown row 'readyordering'; did you mean ready-ordering?",
            "commands[0].parser unknown parser 'line'; did you mean lines?",
            "commands[0].pattern is no regular expression: Unclosed group",
            "commands[0].exit_codes[0] expected a number from 0 to 255",
            "commands[1].pattern has no use for JSON; leave it out");
  }
}

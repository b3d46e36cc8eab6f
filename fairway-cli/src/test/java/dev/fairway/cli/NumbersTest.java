package dev.fairway.cli;

import dev.fairway.cli.terminal.CliTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every option that wants a number says so. */
class NumbersTest extends CliTest {

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ready --limit",
        "ready --priority",
        "list --limit",
        "tree A-1 --depth",
        "add A-2 --title T --role ui --priority",
        "add A-2 --title T --role ui --sequence",
        "update A-1 --sequence",
        "record evidence A-1 --command-text x --result pass --duration-seconds",
        "health-report --limit",
        "timing-report --limit",
        "parity artifact --limit",
        "parity artifact --gap-limit"
      })
  void what_is_no_number_is_a_mistake(String line) {
    String option = line.substring(line.lastIndexOf(' ') + 1);
    for (String wrong : new String[] {"-1", "99999999999", "1.5", "many", "0x10", " 1"}) {
      terminal
          .fails(1, with(line, wrong))
          .ofKind("usage")
          .saying(option + " wants a whole number of at least 0, not '" + wrong + "'");
    }
    terminal.ok(with(line, "0"));
    if (!line.startsWith("add")) {
      terminal.ok(with(line, "2147483647"));
    }
  }

  private static String[] with(String line, String value) {
    String[] words = line.split(" ");
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = value;
    return more;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready --limit", "list --limit", "tree A-1 --depth"})
  void an_empty_number_is_a_mistake(String line) {
    terminal.fails(1, with(line, "")).saying("wants a whole number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "h", "-1h", "0h", "1.5h", "99999999999999h", "4 h"})
  void a_lease_that_is_no_length_of_time_is_a_mistake(String lease) {
    terminal
        .fails(1, "claim", "A-1", "--as", "backend", "--lease", lease)
        .ofKind("usage")
        .saying("--lease: ");
  }
}

package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.terminal.CliTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text from options, files and standard input arrives exactly as it was. */
class LongTextTest extends CliTest {

  private static final String TEXT = "  first\r\n\tsecond “ü” 🙂\n\nlast  \n";

  @BeforeEach
  void addTask() {
    task("A-1", "backend");
  }

  @ParameterizedTest
  @CsvSource({
    "update A-1 --notes, task, notes",
    "record evidence A-1 --result pass --command-text, evidence, command",
    "record evidence A-1 --result pass --command-text x --notes, evidence, notes",
    "record handoff A-1 --to ui --payload, handoff, payload",
    "record handoff A-1 --to ui --results, handoff, results",
    "record handoff A-1 --to ui --next-step, handoff, next_step",
    "record review A-1 --reviewer ui --verdict approve --reason, review, reason",
    "packet context A-1 --owner o --acceptance a --goal, packet, goal",
    "packet context A-1 --owner o --acceptance a --goal g --current-state, packet, current_state"
  })
  void comes_from_the_option_a_file_or_standard_input(String line, String object, String key) {
    write("notes and more.txt", TEXT);
    assertThat(value(terminal.json(with(line, TEXT)), object, key)).isEqualTo(TEXT);
    assertThat(value(terminal.json(with(line, "@notes and more.txt")), object, key))
        .isEqualTo(TEXT);
    assertThat(value(terminal.typing(TEXT).json(with(line, "-")), object, key)).isEqualTo(TEXT);
  }

  private static String value(JsonNode answer, String object, String key) {
    return answer.path(object).path(key).asText();
  }

  private static String[] with(String line, String value) {
    String[] words = line.split(" ");
    String[] more = new String[words.length + 1];
    System.arraycopy(words, 0, more, 0, words.length);
    more[words.length] = value;
    return more;
  }

  @Test
  void what_holds_a_nul_character_is_no_text() {
    write("binary", "a\u0000b");
    terminal
        .fails(1, "update", "A-1", "--notes", "@binary")
        .saying("--notes holds a NUL character, which is not text");
    terminal.typing("\u0000").fails(1, "update", "A-1", "--notes", "-").saying("--notes holds");
  }

  @Test
  void a_file_that_cannot_be_read_is_named() throws IOException {
    terminal
        .fails(2, "update", "A-1", "--notes", "@none.txt")
        .ofKind("io")
        .saying("--notes: cannot read none.txt")
        .hinting("text that begins with '@' names a file");
    terminal.fails(2, "update", "A-1", "--notes", "@.").saying("--notes: cannot read .");
    Files.write(folder.resolve("latin1.txt"), new byte[] {'f', (byte) 0xfc, 'r'});
    terminal
        .fails(2, "update", "A-1", "--notes", "@latin1.txt")
        .saying("--notes: latin1.txt is not UTF-8 text");
  }

  @Test
  void only_one_option_gets_standard_input() {
    terminal
        .typing("text")
        .fails(
            1,
            "record",
            "evidence",
            "A-1",
            "--result",
            "pass",
            "--command-text",
            "-",
            "--notes",
            "-")
        .ofKind("usage")
        .saying("--command-text and --notes cannot both be read from standard input");
    assertThat(terminal.json("task-detail", "A-1").path("evidence")).isEmpty();
  }

  @Test
  void nothing_typed_is_nothing_given() {
    terminal
        .fails(1, "record", "evidence", "A-1", "--result", "pass", "--command-text", "-")
        .saying("missing --command-text");
  }

  @Test
  void ten_thousand_characters_are_kept() {
    String notes = "ä".repeat(10_000);
    terminal.ok("update", "A-1", "--notes", notes, "--title", notes);
    JsonNode task = terminal.json("task-detail", "A-1").path("task");
    assertThat(task.path("notes").asText()).isEqualTo(notes);
    assertThat(terminal.ok("task-detail", "A-1")).contains("  " + notes + "\n");
  }
}

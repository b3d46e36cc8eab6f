package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text arrives as a whole, whatever standard input is. */
class StandardInputTest {

  private static final String RECORD =
      "fairway --json record evidence T-00001 --result pass --command-text -";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"cat text | " + RECORD, RECORD + " < text", RECORD + " <<E\n$(cat text)\nE"})
  void a_text_is_read_to_its_end(String script) throws IOException {
    Project project = Project.in(folder, 1);
    String text = "a line of the log\n".repeat(20_000);
    Files.writeString(project.folder().resolve("text"), text);

    Child.Ended ended = project.beginScript(Map.of(), script).ended();

    assertThat(ended.errors()).isEmpty();
    assertThat(ended.output()).contains(text.replace("\n", "\\n"));
  }
}

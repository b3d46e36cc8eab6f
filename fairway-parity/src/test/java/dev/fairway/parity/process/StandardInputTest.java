package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long text arrives as a whole, whatever standard input is. */
class StandardInputTest {

  private static final String RECORD =
      "fairway --json record evidence T-00001 --result pass --command-text -";

  @TempDir Path folder;

  @Test
  void a_text_is_read_to_its_end_from_a_pipe_a_file_and_a_here_document() throws IOException {
    Project project = Project.in(folder, 1);
    String text = "a line of the log\n".repeat(20_000);
    Files.writeString(project.folder().resolve("text"), text);

    List<String> scripts =
        List.of("cat text | " + RECORD, RECORD + " < text", RECORD + " <<E\n$(cat text)\nE");
    for (String script : scripts) {
      Child.Ended ended = project.beginScript(Map.of(), script).ended();
      assertThat(ended.errors()).as(script).isEmpty();
      assertThat(ended.output()).contains(text.replace("\n", "\\n"));
    }
  }
}

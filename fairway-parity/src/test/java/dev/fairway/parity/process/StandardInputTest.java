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

  @Test
  void a_stream_that_the_caller_has_closed_is_empty_and_no_file_of_the_jvm() throws IOException {
    Project project = Project.in(folder, 1);

    Child.Ended text =
        project.beginScript(Map.of(), "fairway checkpoint record T-00001 --summary - <&-").ended();
    assertThat(text.errors()).isEmpty();
    assertThat(text.output()).startsWith("Recorded checkpoint 1 for T-00001");

    Child.Ended read =
        project
            .beginScript(
                Map.of(), "fairway --quiet session launch --role backend -- wc -c <&- 2>errors")
            .ended();
    assertThat(read.output().strip()).isEqualTo("0");

    Child.Ended closed = project.beginScript(Map.of(), "fairway list >&-; echo $?").ended();
    assertThat(closed.errors()).contains("cannot write the answer");
    assertThat(closed.output().strip()).isEqualTo("2");
  }
}

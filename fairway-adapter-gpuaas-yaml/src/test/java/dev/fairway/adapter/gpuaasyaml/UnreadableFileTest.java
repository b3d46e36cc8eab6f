package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFileTest {

  @TempDir Path folder;

  private InputFailure failure(Path file) {
    return catchThrowableOfType(
        InputFailure.class, () -> new GpuaasQueueSource().read(file, "doc/q.yaml", Set.of()));
  }

  @Test
  void a_missing_file_is_a_failure_that_names_a_near_one() throws IOException {
    Files.createFile(folder.resolve("Agent_Work_Queue.yaml"));

    InputFailure failure = failure(folder.resolve("agent_work_queue.yml"));

    assertThat(failure).hasMessage("cannot read doc/q.yaml: there is no such file");
    assertThat(failure.hint()).isEqualTo("did you mean Agent_Work_Queue.yaml?");
  }

  @Test
  void a_missing_folder_is_said() {
    InputFailure failure = failure(folder.resolve("no/q.yaml"));

    assertThat(failure).hasMessage("cannot read doc/q.yaml: there is no such file");
    assertThat(failure.hint()).startsWith("there is no folder ").endsWith("no either");
  }

  @Test
  void a_folder_is_a_failure() {
    InputFailure failure = failure(folder);

    assertThat(failure).hasMessage("cannot read doc/q.yaml: it is a folder");
    assertThat(failure.hint()).isEqualTo("name the file in it");
  }

  @Test
  void a_file_that_the_system_cannot_read_is_a_failure_with_its_reason() {
    InputFailure failure = failure(Path.of("/proc/self/mem"));

    assertThat(failure).hasMessage("cannot read doc/q.yaml: Input/output error");
    assertThat(failure.hint()).isNull();
  }

  @Test
  void what_is_no_regular_file_is_read_as_well_but_not_for_ever() {
    assertThat(problems("/dev/null")).containsExactly("0:0 the file is empty; write tasks: []");
    assertThat(problems("/dev/zero"))
        .containsExactly(
            "0:0 the file has more than 52,428,800 bytes; at most 52,428,800 can be read; split it");
  }

  private static List<String> problems(String file) {
    return Written.lines(new GpuaasQueueSource().read(Path.of(file), "q", Set.of()).problems());
  }

  @Test
  void a_catalog_fails_alike() {
    InputFailure failure =
        catchThrowableOfType(
            InputFailure.class,
            () -> new GpuaasCatalogSource().read(folder.resolve("x"), "packs.yaml"));

    assertThat(failure).hasMessage("cannot read packs.yaml: there is no such file");
    assertThat(failure.kind()).isEqualTo("io");
  }
}

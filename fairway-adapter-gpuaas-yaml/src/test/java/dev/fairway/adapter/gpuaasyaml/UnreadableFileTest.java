package dev.fairway.adapter.gpuaasyaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void a_catalog_fails_alike() {
    InputFailure failure =
        catchThrowableOfType(
            InputFailure.class,
            () -> new GpuaasCatalogSource().read(folder.resolve("x"), "packs.yaml"));

    assertThat(failure).hasMessage("cannot read packs.yaml: there is no such file");
    assertThat(failure.kind()).isEqualTo("io");
  }
}

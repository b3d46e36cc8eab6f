package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen processes write to one task at once, and none of them has to lose. */
class RecordRaceTest {
  private static final int WRITERS = 16;

  @TempDir Path folder;

  @Test
  void every_row_of_evidence_arrives() throws IOException {
    Project project = Project.in(folder, 1);

    List<Child> children = new ArrayList<>();
    List<String> commands = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      commands.add("make test-" + i);
      children.add(
          project.begin(
              "--json",
              "record",
              "evidence",
              "T-00001",
              "--command-text",
              commands.get(i),
              "--result",
              "pass"));
    }

    for (Child child : children) {
      Child.Ended ended = child.ended();
      assertThat(ended.code()).as(ended.errors()).isZero();
      assertThat(ended.errors()).isEmpty();
    }
    String detail = project.ok("--json", "task-detail", "T-00001");
    assertThat(JsonText.all(detail, "command")).containsExactlyInAnyOrderElementsOf(commands);
    assertThat(JsonText.all(detail, "action").stream().filter("evidence_recorded"::equals))
        .hasSize(WRITERS);
  }

  @Test
  void every_added_task_arrives() throws IOException {
    Project project = Project.in(folder);

    List<Child> children = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      children.add(project.begin("add", Project.id("T", i), "--title", "Task", "--role", "A"));
    }

    for (Child child : children) {
      Child.Ended ended = child.ended();
      assertThat(ended.code()).as(ended.errors()).isZero();
    }
    assertThat(project.tasks()).isEqualTo(WRITERS);
  }

  @Test
  void of_sixteen_that_add_the_same_task_one_succeeds() throws IOException {
    Project project = Project.in(folder);

    List<Child> children = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      children.add(project.begin("add", "T-1", "--title", "Task " + i, "--role", "A"));
    }

    List<Child.Ended> ended = children.stream().map(Child::ended).toList();
    assertThat(ended).filteredOn(one -> one.code() == 0).hasSize(1);
    assertThat(ended)
        .filteredOn(one -> one.code() != 0)
        .allMatch(one -> one.code() == 1 && one.errors().contains("task T-1 exists already"));
  }
}

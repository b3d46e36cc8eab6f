package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen processes empty one queue. */
class ClaimNextRaceTest {
  private static final int CLAIMERS = 16;
  private static final int TASKS = 200;

  private static final String CLAIM_UNTIL_REFUSED =
      "while :; do fairway --json claim --next --as A || exit $?; done";

  @TempDir Path folder;

  @Test
  void every_task_is_won_once_everybody_wins_some_and_no_other_error_shows() throws IOException {
    Project project = Project.in(folder, TASKS);

    List<Child> children = new ArrayList<>();
    for (int i = 0; i < CLAIMERS; i++) {
      children.add(
          project.beginScript(Map.of("FAIRWAY_SESSION_ID", "s-" + i), CLAIM_UNTIL_REFUSED));
    }

    List<String> won = new ArrayList<>();
    for (Child child : children) {
      Child.Ended ended = child.ended();
      assertThat(ended.code()).as(ended.errors()).isEqualTo(4);
      assertThat(ended.errors().lines())
          .singleElement()
          .asString()
          .startsWith("{\"schema\":\"fairway.error/v1\",\"kind\":\"nothing_ready\",");
      assertThat(ended.output()).isNotEmpty();
      ended.output().lines().forEach(line -> won.add(JsonText.all(line, "id").get(0)));
    }
    assertThat(won).hasSize(TASKS).doesNotHaveDuplicates();
    assertThat(project.run("db", "verify").code()).isZero();
  }
}

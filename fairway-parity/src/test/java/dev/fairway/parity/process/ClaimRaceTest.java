package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixteen processes want one task at once. */
class ClaimRaceTest {
  private static final int CLAIMERS = 16;

  @TempDir Path folder;
  private Project project;

  @BeforeEach
  void addOneTask() throws IOException {
    project = Project.in(folder, 1);
  }

  @Test
  void of_sixteen_sessions_exactly_one_gets_the_task() {
    List<Child.Ended> ended = race(i -> Map.of("FAIRWAY_SESSION_ID", "s-" + i));

    assertOneWinner(ended);
    String holder = JsonText.all(project.ok("--json", "task-detail", "T-00001"), "claimant").get(0);
    for (int i = 0; i < CLAIMERS; i++) {
      assertThat(ended.get(i).code() == 0).isEqualTo(holder.equals("s-" + i));
    }
  }

  @Test
  void of_sixteen_without_a_session_exactly_one_gets_the_task() {
    assertOneWinner(race(i -> Map.of()));
  }

  @Test
  void one_session_that_asks_sixteen_times_at_once_claims_once() {
    List<Child.Ended> ended = race(i -> Map.of("FAIRWAY_SESSION_ID", "s-1"));

    assertThat(ended).allMatch(one -> one.code() == 0).allMatch(one -> one.errors().isEmpty());
    assertThat(ended).filteredOn(one -> one.output().contains("\"changed\":true")).hasSize(1);
    assertThat(claims()).isOne();
  }

  private List<Child.Ended> race(IntFunction<Map<String, String>> variables) {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < CLAIMERS; i++) {
      children.add(project.begin(variables.apply(i), "--json", "claim", "T-00001", "--as", "A"));
    }
    return children.stream().map(Child::ended).toList();
  }

  private void assertOneWinner(List<Child.Ended> ended) {
    assertThat(ended).filteredOn(one -> one.code() == 0).hasSize(1);
    assertThat(ended)
        .filteredOn(one -> one.code() != 0)
        .hasSize(CLAIMERS - 1)
        .allSatisfy(
            one -> {
              assertThat(one.code()).isEqualTo(4);
              assertThat(one.output()).isEmpty();
              assertThat(one.errors().lines())
                  .singleElement()
                  .asString()
                  .startsWith("{\"schema\":\"fairway.error/v1\",\"kind\":\"already_claimed\",");
            });
    assertThat(claims()).isOne();
  }

  private long claims() {
    String detail = project.ok("--json", "task-detail", "T-00001");
    return JsonText.all(detail, "action").stream().filter("claimed"::equals).count();
  }
}

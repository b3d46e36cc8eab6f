package dev.fairway.usecase.task;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.Profile;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.task.SpawnTask.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpawnTaskTest {

  private final Site site =
      new Site(
          new SitePolicy()
              .kinds("chore", "chore", "epic", "story", "bug", "task", "spike")
              .profiles(
                  new Profile("platform", List.of(), List.of(), List.of(), List.of(), List.of())));

  @BeforeEach
  void the_current_task() {
    site.add("E-1", d -> d.kind("epic"));
    site.add("E-2", d -> d.kind("epic"));
    site.add("T-0", d -> d.kind("chore"));
    site.add(
        "T-1",
        d ->
            d.parentId("E-1")
                .kind("story")
                .role("B-ui")
                .notes("mine")
                .acceptanceChecks(List.of("works"))
                .dependencies(List.of("T-0"))
                .priority(3)
                .sequence(4)
                .profile("platform")
                .owningDomain("garden")
                .owningLayer("wood")
                .sourcePaths(List.of("a"))
                .targetPaths(List.of("b"))
                .reviewDomains(List.of("ops"))
                .tags(List.of("old"))
                .riskLevel("low")
                .migrationType("move"));
  }

  @Test
  void a_task_inherits_its_surroundings_and_nothing_of_the_work_itself() {
    SpawnTask.Spawned spawned = value(spawn(Place.SIBLING, null));

    assertThat(spawned.from()).isEqualTo("T-1");
    assertThat(spawned.belowLeaf()).isFalse();
    assertThat(spawned.task().task().definition())
        .isEqualTo(
            TaskDefinition.builder("T-2")
                .title("Also mend")
                .kind("chore")
                .parentId("E-1")
                .role("B-ui")
                .priority(3)
                .profile("platform")
                .owningDomain("garden")
                .owningLayer("wood")
                .sourcePaths(List.of("a"))
                .targetPaths(List.of("b"))
                .reviewDomains(List.of("ops"))
                .tags(List.of("old"))
                .riskLevel("low")
                .build());
    assertThat(site.last("T-2").detail()).isEqualTo("spawned from T-1");
  }

  @Test
  void what_is_given_wins_over_what_is_inherited() {
    SpawnTask.Request request =
        new SpawnTask.Request(
            "T-2",
            "T-1",
            Place.SIBLING,
            null,
            d -> d.toBuilder().title("x").role("C-ops").kind("bug").priority(null).build(),
            ANN);

    TaskDefinition definition =
        value(new SpawnTask(site.project()).spawn(request)).task().task().definition();

    assertThat(definition.role()).isEqualTo("C-ops");
    assertThat(definition.kind()).isEqualTo("bug");
    assertThat(definition.priority()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"SIBLING, , E-1", "CHILD, , T-1", "PARENT, E-2, E-2", "ROOT, , "})
  void a_task_hangs_where_it_is_put(Place place, @Nullable String named, @Nullable String parent) {
    assertThat(value(spawn(place, named)).task().task().definition().parentId()).isEqualTo(parent);
  }

  @ParameterizedTest
  @CsvSource({"task, true", "bug, true", "spike, true", "story, false", "epic, false"})
  void a_child_of_a_kind_that_usually_has_none_is_pointed_out(String kind, boolean leaf) {
    site.add("L-1", d -> d.kind(kind));

    assertThat(value(spawn("L-1", Place.CHILD, null)).belowLeaf()).isEqualTo(leaf);
    assertThat(site.task("T-2").definition().parentId()).isEqualTo("L-1");
  }

  @Test
  void a_sibling_of_a_leaf_is_nothing_unusual() {
    site.add("L-1", d -> d.kind("bug").parentId("E-2"));

    assertThat(value(spawn("L-1", Place.SIBLING, null)).belowLeaf()).isFalse();
  }

  @Test
  void the_current_task_has_to_be_there() {
    assertThat(spawn("T-11", Place.SIBLING, null))
        .isEqualTo(new Outcome.NotFound<SpawnTask.Spawned>("task", "T-11", "T-1"));
  }

  @Test
  void what_a_new_task_may_not_be_a_spawned_one_may_not_be_either() {
    assertThat(problem(spawn(Place.PARENT, "E-9")))
        .isEqualTo("unknown parent 'E-9'; did you mean E-1?");
    value(spawn(Place.ROOT, null));
    assertThat(problem(spawn(Place.ROOT, null))).startsWith("task T-2 exists already");
  }

  private Outcome<SpawnTask.Spawned> spawn(Place place, @Nullable String parent) {
    return spawn("T-1", place, parent);
  }

  private Outcome<SpawnTask.Spawned> spawn(String from, Place place, @Nullable String parent) {
    return new SpawnTask(site.project())
        .spawn(
            new SpawnTask.Request(
                "T-2",
                from,
                place,
                parent,
                definition -> definition.toBuilder().title("Also mend").build(),
                ANN));
  }
}

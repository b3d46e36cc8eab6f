package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskDefinitionTest {

  private static TaskDefinition full() {
    return TaskDefinition.builder("T-1")
        .parentId("EPIC-1")
        .kind("bug")
        .title("Mend the fence\twith wire ")
        .role("A-backend")
        .notes("first line\nsecond line")
        .acceptanceChecks(List.of("it stands", "it holds"))
        .dependencies(List.of("T-3", "T-2"))
        .priority(5)
        .sequence(0)
        .profile("platform")
        .owningDomain("fences")
        .owningLayer("service")
        .sourcePaths(List.of("src"))
        .targetPaths(List.of("dst"))
        .reviewDomains(List.of("ops", "governance"))
        .tags(List.of("garden"))
        .riskLevel("high")
        .migrationType("rewrite")
        .extra(Map.of("legacy", "{\"a\":1}"))
        .build();
  }

  @Test
  void a_definition_survives_being_taken_apart() {
    assertThat(full().toBuilder().build()).isEqualTo(full());
  }

  @Test
  void the_example_of_a_full_definition_leaves_nothing_at_its_default() throws Exception {
    TaskDefinition bare = TaskDefinition.builder("T-0").build();
    for (RecordComponent part : TaskDefinition.class.getRecordComponents()) {
      assertThat(part.getAccessor().invoke(full()))
          .as(part.getName())
          .isNotNull()
          .isNotEqualTo(part.getAccessor().invoke(bare));
    }
  }

  @Test
  void changing_one_part_leaves_the_others() {
    assertThat(
            full().toBuilder().title("Paint it").build().toBuilder().title(full().title()).build())
        .isEqualTo(full());
  }

  @Test
  void a_part_can_be_cleared() {
    TaskDefinition cleared = full().toBuilder().notes(null).priority(null).tags(List.of()).build();

    assertThat(cleared.notes()).isNull();
    assertThat(cleared.priority()).isNull();
    assertThat(cleared.tags()).isEmpty();
  }

  @Test
  void a_bare_definition_is_a_task_without_anything() {
    TaskDefinition bare = TaskDefinition.builder("T-1").build();

    assertThat(bare.kind()).isEqualTo("task");
    assertThat(bare.title()).isEmpty();
    assertThat(bare.role()).isEmpty();
    assertThat(bare.parentId()).isNull();
    assertThat(bare.dependencies()).isEmpty();
    assertThat(bare.extra()).isEmpty();
  }

  @Test
  void text_and_order_are_kept_as_given() {
    assertThat(full().title()).isEqualTo("Mend the fence\twith wire ");
    assertThat(full().dependencies()).containsExactly("T-3", "T-2");
  }

  @Test
  void extra_fields_keep_their_order() {
    Map<String, String> extra = new LinkedHashMap<>();
    extra.put("zulu", "1");
    extra.put("alpha", "2");

    assertThat(TaskDefinition.builder("T-1").extra(extra).build().extra().keySet())
        .containsExactly("zulu", "alpha");
  }

  @Test
  void a_definition_does_not_change_with_the_lists_it_was_made_of() {
    List<String> tags = new ArrayList<>(List.of("garden"));
    Map<String, String> extra = new LinkedHashMap<>();
    TaskDefinition definition = TaskDefinition.builder("T-1").tags(tags).extra(extra).build();

    tags.add("later");
    extra.put("later", "1");

    assertThat(definition.tags()).containsExactly("garden");
    assertThat(definition.extra()).isEmpty();
    assertThatThrownBy(() -> definition.extra().put("x", "1"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}

package dev.fairway.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DefinitionChangeTest {

  private static final TaskDefinition PLAIN =
      TaskDefinition.builder("T-1").title("Mend the fence").role("A-backend").build();

  private static final Map<String, UnaryOperator<TaskDefinition.Builder>> CHANGES =
      Map.ofEntries(
          Map.entry("parent_id", d -> d.parentId("E-1")),
          Map.entry("kind", d -> d.kind("bug")),
          Map.entry("title", d -> d.title("Mend the fence ")),
          Map.entry("role", d -> d.role("B-ui")),
          Map.entry("notes", d -> d.notes("")),
          Map.entry("acceptance_checks", d -> d.acceptanceChecks(List.of("no gaps"))),
          Map.entry("dependencies", d -> d.dependencies(List.of("T-0"))),
          Map.entry("priority", d -> d.priority(0)),
          Map.entry("sequence", d -> d.sequence(0)),
          Map.entry("profile", d -> d.profile("platform")),
          Map.entry("owning_domain", d -> d.owningDomain("garden")),
          Map.entry("owning_layer", d -> d.owningLayer("wood")),
          Map.entry("source_paths", d -> d.sourcePaths(List.of("a"))),
          Map.entry("target_paths", d -> d.targetPaths(List.of("b"))),
          Map.entry("review_domains", d -> d.reviewDomains(List.of("ops"))),
          Map.entry("tags", d -> d.tags(List.of("old"))),
          Map.entry("risk_level", d -> d.riskLevel("low")),
          Map.entry("migration_type", d -> d.migrationType("move")),
          Map.entry("extra", d -> d.extra(Map.of("legacy", "1"))));

  @TestFactory
  Stream<DynamicTest> a_change_of_one_field_is_named_as_in_json_both_ways() {
    return CHANGES.entrySet().stream()
        .map(
            change ->
                dynamicTest(
                    change.getKey(),
                    () -> {
                      TaskDefinition next = change.getValue().apply(PLAIN.toBuilder()).build();
                      assertThat(DefinitionChange.between(PLAIN, next))
                          .containsExactly(change.getKey());
                      assertThat(DefinitionChange.between(next, PLAIN))
                          .containsExactly(change.getKey());
                    }));
  }

  @Test
  void no_field_but_the_id_is_left_out_and_all_come_in_the_order_of_the_definition() {
    TaskDefinition.Builder next = PLAIN.toBuilder();
    CHANGES.values().forEach(change -> change.apply(next));

    List<String> fields =
        Stream.of(TaskDefinition.class.getRecordComponents())
            .map(RecordComponent::getName)
            .map(DefinitionChangeTest::inJson)
            .filter(name -> !name.equals("id"))
            .toList();

    assertThat(DefinitionChange.between(PLAIN, next.build())).isEqualTo(fields);
  }

  @Test
  void the_order_of_a_list_counts() {
    TaskDefinition ab = PLAIN.toBuilder().tags(List.of("a", "b")).build();
    TaskDefinition ba = PLAIN.toBuilder().tags(List.of("b", "a")).build();

    assertThat(DefinitionChange.between(ab, ba)).containsExactly("tags");
  }

  @Test
  void a_copy_is_no_change() {
    assertThat(DefinitionChange.between(PLAIN, PLAIN.toBuilder().build())).isEmpty();
  }

  private static String inJson(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}

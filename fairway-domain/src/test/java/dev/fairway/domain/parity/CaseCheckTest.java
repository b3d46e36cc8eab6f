package dev.fairway.domain.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseCheckTest {
  private final CaseCheck check = new CaseCheck("ui", new Origin("ready.json:3", "fairway ready"));

  @Test
  void equal_facts_are_no_difference() {
    check
        .value("x", "x")
        .value("part", null, null)
        .ordered("", List.of("A", "B"), List.of("A", "B"))
        .unordered("set", List.of("A", "B"), List.of("B", "A"))
        .mapped("map", Map.of("k", "v"), Map.of("k", "v"))
        .recorded("some", Map.of("k", "v"), Map.of("k", "v", "more", "x"));
    assertThat(check.result().isSame()).isTrue();
  }

  @Test
  void a_fact_is_keyed_by_its_case_and_part_and_knows_where_both_sides_come_from() {
    check.value("yes", "no").value("status", "done", "todo", "ready.json:9");
    assertThat(check.result().differences())
        .containsExactly(
            new Difference("ui", "yes", "no", new Origin("ready.json:3", "fairway ready")),
            new Difference(
                "ui/status", "done", "todo", new Origin("ready.json:9", "fairway ready")));
  }

  @Test
  void two_neighbours_that_changed_places_are_one_difference_of_the_order() {
    check.ordered("", List.of("A", "B", "C"), List.of("A", "C", "B"));
    assertThat(check.result().differences())
        .extracting(Difference::key, Difference::expected, Difference::actual)
        .containsExactly(tuple("ui/order", "from number 2: B, C", "from number 2: C, B"));
  }

  @Test
  void what_is_missing_or_too_much_is_named_one_by_one_and_does_not_disturb_the_order() {
    check.ordered("list", List.of("A", "B", "C"), List.of("X", "A", "C"));
    assertThat(check.result().differences())
        .extracting(Difference::key, Difference::expected, Difference::actual)
        .containsExactly(
            tuple("ui/list/B", "number 2", "(nothing)"),
            tuple("ui/list/X", "(nothing)", "number 1"));
  }

  @Test
  void an_entry_that_comes_twice_is_a_difference_of_the_order() {
    check.ordered("", List.of("A"), List.of("A", "A"));
    assertThat(check.result().differences())
        .extracting(Difference::key, Difference::expected, Difference::actual)
        .containsExactly(tuple("ui/order", "(nothing)", "from number 2: A"));
  }

  @Test
  void members_of_a_set_are_named_one_by_one() {
    check.unordered("", List.of("dirty"), List.of("behind"));
    assertThat(check.result().differences())
        .extracting(Difference::key, Difference::expected, Difference::actual)
        .containsExactly(
            tuple("ui/behind", "(nothing)", "present"), tuple("ui/dirty", "present", "(nothing)"));
  }

  @Test
  void a_map_differs_where_only_one_side_has_an_entry() {
    check.mapped("", Map.of("a", "1"), Map.of("b", "2"));
    assertThat(check.result().differences())
        .extracting(Difference::key, Difference::expected, Difference::actual)
        .containsExactly(tuple("ui/a", "1", "(nothing)"), tuple("ui/b", "(nothing)", "2"));
  }

  @Test
  void of_recorded_facts_only_those_count_that_were_recorded() {
    check.recorded("of", Map.of("a", "1", "b", "2"), Map.of("a", "1", "b", "3", "c", "4"));
    assertThat(check.result().differences()).extracting(Difference::key).containsExactly("ui/of/b");
  }
}

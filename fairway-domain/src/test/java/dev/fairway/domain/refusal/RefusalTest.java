package dev.fairway.domain.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.Example;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalTest {

  @Test
  void every_refusal_has_a_kind_of_its_own_that_programs_can_rely_on() throws Exception {
    List<String> kinds = new ArrayList<>();
    for (Class<?> permitted : Refusal.class.getPermittedSubclasses()) {
      assertThat(permitted.isRecord()).as(permitted.getName()).isTrue();
      String kind = anyOf(permitted).kind();
      assertThat(kind).as(permitted.getName()).matches("[a-z]+(_[a-z]+)*");
      kinds.add(kind);
    }
    assertThat(kinds)
        .doesNotHaveDuplicates()
        .contains(
            "already_claimed",
            "holder_alive",
            "not_claimed",
            "not_holder",
            "wrong_role",
            "open_dependencies",
            "transition_not_allowed",
            "terminal_state",
            "reason_required",
            "gate_not_met",
            "self_review",
            "nothing_ready",
            "no_reviewer",
            "wrong_profile");
  }

  @Test
  void a_refusal_does_not_change_with_the_lists_it_was_made_of() {
    List<DependencyState> open = new ArrayList<>(List.of(new DependencyState("D-1", null)));
    Refusal.OpenDependencies refusal = new Refusal.OpenDependencies("T-1", open);

    open.clear();

    assertThat(refusal.open()).containsExactly(new DependencyState("D-1", null));
  }

  @Test
  void nothing_ready_keeps_the_order_of_the_categories() {
    Map<WaitingCategory, List<String>> waiting = new EnumMap<>(WaitingCategory.class);
    waiting.put(WaitingCategory.CONTAINER, List.of("E-1"));
    waiting.put(WaitingCategory.CLAIMED, List.of("T-1"));
    Refusal.NothingReady refusal = new Refusal.NothingReady("B-ui", null, waiting);

    waiting.clear();

    assertThat(refusal.waiting().keySet())
        .containsExactly(WaitingCategory.CLAIMED, WaitingCategory.CONTAINER);
    assertThatThrownBy(() -> refusal.waiting().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Refusal anyOf(Class<?> type) throws Exception {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent part : type.getRecordComponents()) {
      types.add(part.getType());
      values.add(any(part.getType()));
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
    return (Refusal) constructor.newInstance(values.toArray());
  }

  private static Object any(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == Claim.class) {
      return new Claim(Example.S1, Example.NOW, null);
    }
    return "text";
  }
}

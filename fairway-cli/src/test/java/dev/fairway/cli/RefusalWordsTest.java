package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.gate.GateMode;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is refused without words for it and a way out. */
@NoStore
class RefusalWordsTest {

  private static final Instant TEN = Instant.parse("2026-11-01T10:00:00Z");

  private static GateEvaluation gate(String name, Lack... lacks) {
    return new GateEvaluation(name, null, GateMode.BLOCKING, null, 1, 0, List.of(lacks), List.of());
  }

  /** Every kind of refusal, once with all that it may carry and once with as little as possible. */
  static Stream<Refusal> refusals() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .flatMap(type -> Stream.of(sample(type, true), sample(type, false)));
  }

  private static Refusal sample(Class<?> type, boolean full) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      List<Class<?>> types = new ArrayList<>();
      List<@Nullable Object> values = new ArrayList<>();
      for (RecordComponent component : components) {
        types.add(component.getType());
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        values.add(optional && !full ? null : value(component, full));
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
      return (Refusal) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  private static Object value(RecordComponent component, boolean full) {
    String type = component.getGenericType().getTypeName();
    if (type.endsWith("Claim")) {
      return new Claim(Actor.session("s-12"), TEN, full ? TEN.plusSeconds(60) : null);
    }
    if (type.contains("DependencyState")) {
      return List.of(new DependencyState("A-2", full ? "todo" : null));
    }
    if (type.contains("GateEvaluation")) {
      return List.of(gate("evidence", Lack.EVIDENCE));
    }
    if (type.contains("WaitingCategory")) {
      return full ? Map.of(WaitingCategory.CLAIMED, List.of("A-1")) : Map.of();
    }
    return switch (type) {
      case "boolean" -> full;
      case "java.lang.String" -> component.getName();
      default -> full ? List.of("one", "two") : List.of();
    };
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_says_what_and_names_a_way_out(Refusal refusal) {
    Complaint complaint = RefusalWords.of(refusal);
    assertThat(complaint.exitCode()).isEqualTo(4);
    assertThat(complaint.kind()).isEqualTo(refusal.kind()).matches("[a-z]+(_[a-z]+)*");
    assertThat(complaint.text()).isNotBlank().doesNotContain("null", "Optional", "[", "@");
    assertThat(complaint.hint()).isNotBlank().doesNotContain("null", "Optional", "[", "@");
    assertThat(complaint.text()).matches("[a-z][^\n]*").doesNotEndWith(".");
    assertThat(complaint.hint()).matches("['a-z-][^\n]*").doesNotEndWith(".");
  }

  @Test
  void every_kind_is_said_once() {
    assertThat(refusals().map(Refusal::kind).distinct().count())
        .isEqualTo(Refusal.class.getPermittedSubclasses().length);
  }

  @Test
  void a_holder_is_named_with_role_and_time() {
    Claim claim = new Claim(Actor.session("s-12"), TEN, TEN.plusSeconds(60));
    assertThat(RefusalWords.of(new Refusal.AlreadyClaimed("A-1", "ui", claim)).text())
        .isEqualTo(
            "task A-1 is held by s-12 (ui) since 2026-11-01T10:00:00.000Z,"
                + " lease until 2026-11-01T10:01:00.000Z");
  }

  @ParameterizedTest
  @EnumSource(WaitingCategory.class)
  void every_reason_to_wait_has_words(WaitingCategory category) {
    assertThat(QueueWords.meaning(category)).isNotBlank();
    assertThat(QueueWords.summary(Map.of(category, List.of("A-1", "A-2"))))
        .isEqualTo("2 " + QueueWords.meaning(category));
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void everything_that_a_gate_lacks_has_words(Lack lack) {
    assertThat(GateWords.lacks(gate("any", lack))).isNotBlank().doesNotContain("null");
  }

  @ParameterizedTest
  @EnumSource(Lack.class)
  void a_gate_that_is_not_met_is_said_with_all_that_it_lacks(Lack lack) {
    String words = GateWords.lacks(gate("any", lack));
    assertThat(GateWords.unmet("A-1", List.of(gate("any", lack))))
        .isEqualTo("task A-1: gate not met: any (" + words + ")");
    assertThat(GateWords.unmet("A-1", List.of(gate("any", lack), gate("other", lack))))
        .startsWith("task A-1: gates not met: any (");
  }

  @Test
  void the_command_that_opens_a_gate_fits_the_gate() {
    assertThat(GateWords.command("A-1", gate("evidence"), null))
        .isEqualTo("fairway record evidence A-1 --command-text ‹command› --result pass");
    assertThat(GateWords.command("A-1", gate("handoff"), null))
        .startsWith("fairway record handoff A-1 --to");
    assertThat(GateWords.command("A-1", gate("review"), null))
        .startsWith("fairway record review A-1");
    GateEvaluation typed =
        new GateEvaluation(
            "guard", "platform", GateMode.ADVISORY, "report", 2, 1, List.of(), List.of());
    assertThat(GateWords.command("A-1", typed, null)).endsWith(" --artifact-type report");
    GateEvaluation domains =
        new GateEvaluation(
            "review", null, GateMode.BLOCKING, null, 2, 0, List.of(), List.of("safety", "law"));
    assertThat(GateWords.command("A-1", domains, null))
        .endsWith(" --verdict approve --domain safety");
  }

  @Test
  void of_many_dependencies_the_first_are_named_and_the_others_counted() {
    List<DependencyState> open = new ArrayList<>();
    for (int i = 1; i <= 3_000; i++) {
      open.add(new DependencyState("A-" + i, "todo"));
    }
    assertThat(RefusalWords.of(new Refusal.OpenDependencies("T-7", open)).getMessage())
        .startsWith("task T-7 waits for A-1 (todo), A-2 (todo), ")
        .endsWith(", A-10 (todo), … and 2990 more");
  }
}

package dev.fairway.domain.report;

import static dev.fairway.domain.Example.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeInStateTest {

  private static final Instant START = Instant.parse("2026-03-04T08:00:00Z");

  @Test
  void the_state_it_is_in_counts_up_to_now() {
    Map<String, Duration> times =
        TimeInState.of(List.of(row(0, HistoryAction.CREATED, "todo")), at(90));

    assertThat(times).containsExactly(Map.entry("todo", Duration.ofMinutes(90)));
  }

  @Test
  void a_state_that_was_entered_twice_adds_up_and_keeps_its_first_place() {
    Map<String, Duration> times =
        TimeInState.of(
            List.of(
                row(0, HistoryAction.CREATED, "todo"),
                row(10, HistoryAction.CLAIMED, "in_progress"),
                row(30, HistoryAction.RELEASED, "todo"),
                row(35, HistoryAction.CLAIMED, "in_progress"),
                row(36, HistoryAction.STATUS_CHANGED, "done")),
            at(100));

    assertThat(times)
        .containsExactly(
            Map.entry("todo", Duration.ofMinutes(15)),
            Map.entry("in_progress", Duration.ofMinutes(21)),
            Map.entry("done", Duration.ofMinutes(64)));
  }

  @Test
  void rows_about_something_else_change_nothing() {
    Map<String, Duration> times =
        TimeInState.of(
            List.of(
                row(0, HistoryAction.CREATED, "todo"),
                row(5, HistoryAction.UPDATED, null),
                row(7, HistoryAction.EVIDENCE_RECORDED, null)),
            at(10));

    assertThat(times).containsExactly(Map.entry("todo", Duration.ofMinutes(10)));
  }

  @Test
  void a_take_over_goes_on_in_the_same_state() {
    Map<String, Duration> times =
        TimeInState.of(
            List.of(
                row(0, HistoryAction.CLAIMED, "in_progress"),
                row(5, HistoryAction.TAKEN_OVER, "in_progress")),
            at(8));

    assertThat(times).containsExactly(Map.entry("in_progress", Duration.ofMinutes(8)));
  }

  @Test
  void a_task_that_was_imported_as_done_has_never_been_open() {
    List<HistoryEntry> history =
        List.of(row(0, HistoryAction.IMPORTED, "todo"), row(0, HistoryAction.SEEDED, "done"));

    assertThat(TimeInState.of(history, at(60)))
        .containsExactly(Map.entry("done", Duration.ofMinutes(60)));
  }

  @Test
  void a_clock_that_went_backwards_makes_no_time_negative() {
    Map<String, Duration> times =
        TimeInState.of(
            List.of(
                row(60, HistoryAction.CREATED, "todo"),
                row(10, HistoryAction.CLAIMED, "in_progress"),
                row(15, HistoryAction.STATUS_CHANGED, "blocked")),
            at(0));

    assertThat(times)
        .containsExactly(
            Map.entry("todo", Duration.ZERO),
            Map.entry("in_progress", Duration.ofMinutes(5)),
            Map.entry("blocked", Duration.ZERO));
  }

  @Test
  void no_history_no_times() {
    assertThat(TimeInState.of(List.of(), START)).isEmpty();
    assertThat(TimeInState.of(List.of(row(0, HistoryAction.UPDATED, null)), START)).isEmpty();
  }

  @Test
  void while_the_clock_runs_forwards_the_times_add_up_to_the_age() {
    Random random = new Random(7);
    List<String> states = List.of("todo", "in_progress", "blocked");
    for (int run = 0; run < 200; run++) {
      List<HistoryEntry> history = new ArrayList<>();
      int minute = 0;
      for (int i = random.nextInt(8); i >= 0; i--) {
        boolean moves = history.isEmpty() || random.nextBoolean();
        String state = moves ? states.get(random.nextInt(3)) : null;
        history.add(row(minute, HistoryAction.STATUS_CHANGED, state));
        minute += random.nextInt(100);
      }

      Duration sum =
          TimeInState.of(history, at(minute)).values().stream()
              .reduce(Duration.ZERO, Duration::plus);

      assertThat(sum).isEqualTo(Duration.ofMinutes(minute));
    }
  }

  private static Instant at(int minute) {
    return START.plusSeconds(60L * minute);
  }

  private static HistoryEntry row(int minute, HistoryAction action, @Nullable String to) {
    return new HistoryEntry(
        0, "T-1", at(minute), PERSON, null, action, null, to, null, false, null);
  }
}

package dev.fairway.usecase.report;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.report.ReportTiming.StateTiming;
import dev.fairway.usecase.report.ReportTiming.TaskTiming;
import dev.fairway.usecase.report.ReportTiming.Timing;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTimingTest {

  private final Site site = new Site();

  @Test
  void times_are_summed_up_by_state_and_terminal_states_are_left_out() {
    site.add("T-1");
    site.add("T-2");
    site.add("T-3");
    site.add("T-4");
    minutes(10);
    site.claim("T-1", ANN);
    minutes(5);
    site.move("T-1", "done", ANN);
    site.move("T-2", "done", ANN);
    minutes(15);
    site.claim("T-3", ANN);
    minutes(30);

    Timing timing = report(9);

    assertThat(timing.states())
        .containsExactly(
            new StateTiming("todo", 4, m(115), m(15), m(60)),
            new StateTiming("in_progress", 2, m(35), m(5), m(30)),
            new StateTiming("blocked", 0, m(0), m(0), m(0)));
    assertThat(timing.at()).isEqualTo(site.now());
  }

  @Test
  void open_tasks_that_are_longest_in_their_state_come_first() {
    site.add("T-3");
    minutes(10);
    site.add("T-2");
    site.add("T-1");
    site.claim("T-3", ANN);
    minutes(4);
    site.add("T-0");
    site.move("T-0", "done", ANN);

    assertThat(report(2).longest())
        .containsExactly(
            new TaskTiming("T-1", "A-backend", "todo", m(4), Map.of("todo", m(4))),
            new TaskTiming("T-2", "A-backend", "todo", m(4), Map.of("todo", m(4))));
    assertThat(report(9).longest().get(2))
        .isEqualTo(
            new TaskTiming(
                "T-3",
                "A-backend",
                "in_progress",
                m(4),
                Map.of("todo", m(10), "in_progress", m(4))));
    assertThat(report(0).longest()).isEmpty();
  }

  @Test
  void a_take_over_does_not_start_the_state_again() {
    site.add("T-1");
    site.claim("T-1", ANN);
    minutes(7);
    value(
        new ClaimTask(site.project())
            .claim("T-1", new ClaimRequest(ABE, null, true, false, "gone")));
    minutes(2);

    assertThat(report(1).longest().get(0).inCurrent()).isEqualTo(m(9));
  }

  @Test
  void a_task_without_any_history_counts_from_its_creation() {
    site.put("T-1", TaskState.initial("blocked"), d -> d);
    minutes(3);

    assertThat(report(1).longest())
        .containsExactly(new TaskTiming("T-1", "A-backend", "blocked", m(3), Map.of()));
  }

  @Test
  void a_clock_that_goes_backwards_makes_no_time_negative() {
    site.add("T-1");
    minutes(10);
    site.claim("T-1", ANN);
    minutes(-30);
    site.move("T-1", "blocked", ANN);
    minutes(-5);

    Timing timing = report(1);

    assertThat(timing.longest())
        .containsExactly(
            new TaskTiming(
                "T-1",
                "A-backend",
                "blocked",
                m(0),
                Map.of("todo", m(10), "in_progress", m(0), "blocked", m(0))));
    assertThat(timing.states())
        .containsExactly(
            new StateTiming("todo", 1, m(10), m(10), m(10)),
            new StateTiming("in_progress", 1, m(0), m(0), m(0)),
            new StateTiming("blocked", 1, m(0), m(0), m(0)));
  }

  @Test
  void a_role_narrows_all_of_it() {
    site.add("T-1");
    site.add("T-2", d -> d.role("B-ui"));
    minutes(1);

    Timing timing = new ReportTiming(site.project()).report("B-ui", 9);

    assertThat(timing.states().get(0).tasks()).isEqualTo(1);
    assertThat(timing.longest()).extracting(TaskTiming::id).containsExactly("T-2");
  }

  @Test
  void two_questions_are_enough() {
    site.add("T-1");
    site.add("T-2");
    WatchedStore watched = new WatchedStore(site.store());

    new ReportTiming(site.project(watched)).report(null, 9);

    assertThat(watched.calls()).containsExactly("tasks", "history");
  }

  private Timing report(int limit) {
    return new ReportTiming(site.project()).report(null, limit);
  }

  private void minutes(int count) {
    site.passes(Duration.ofMinutes(count));
  }

  private static Duration m(int minutes) {
    return Duration.ofMinutes(minutes);
  }
}

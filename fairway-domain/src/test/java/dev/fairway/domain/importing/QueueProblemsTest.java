package dev.fairway.domain.importing;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static dev.fairway.domain.Example.caller;
import static dev.fairway.domain.importing.QueueExample.FILE;
import static dev.fairway.domain.importing.QueueExample.at;
import static dev.fairway.domain.importing.QueueExample.entry;
import static dev.fairway.domain.importing.QueueExample.problem;
import static dev.fairway.domain.importing.QueueExample.record;
import static dev.fairway.domain.importing.QueueExample.start;
import static dev.fairway.domain.importing.QueueExample.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class QueueProblemsTest {

  private final Map<String, Task> stored = new HashMap<>();

  @Test
  void ten_mistakes_are_told_in_one_go_each_with_its_place() {
    List<QueueRecord> records =
        List.of(
            record(1, "bad id", d -> d),
            record(2, "T-2", d -> d.title("two\nlines")),
            record(3, "T-3", d -> d.role("A-backand")),
            record(4, "T-4", d -> d.profile("no-such")),
            record(5, "T-5", d -> d.priority(-5)),
            record(6, "T-6", d -> d, status("in-progress")),
            record(7, "T-7", d -> d.parentId("T-77")),
            record(8, "T-8", d -> d.dependencies(List.of("T-7", "NOPE"))),
            record(9, "T-2", d -> d),
            record(10, "T-10", d -> d.dependencies(List.of("T-11"))),
            record(11, "T-11", d -> d.dependencies(List.of("T-9", "T-10"))),
            record(12, "T-9", d -> d.parentId("T-9")));

    assertThat(problems(records))
        .containsExactly(
            problem(
                at(1, "id"),
                "bad id.id",
                "task id 'bad id' does not match ^[A-Z][A-Z0-9-]*$",
                null),
            problem(at(2, "title"), "T-2.title", "a title is one line", "put the rest into notes"),
            problem(
                at(3, "role"), "T-3.role", "unknown role 'A-backand'", "did you mean A-backend?"),
            problem(start(4), "T-4.profile", "unknown profile 'no-such'", null),
            problem(
                at(5, "priority"),
                "T-5.priority",
                "priority -5 is negative",
                "0 is the most urgent"),
            problem(
                at(6, "status"),
                "T-6.status",
                "unknown status 'in-progress'",
                "did you mean in_progress?"),
            problem(
                at(7, "parent_id"), "T-7.parent_id", "unknown parent 'T-77'", "did you mean T-7?"),
            problem(entry(8, "depends_on", 1), "T-8.depends_on", "unknown dependency 'NOPE'", null),
            problem(
                at(9, "id"),
                "T-2.id",
                "task T-2 is defined twice",
                "the first is at queue.yaml:20:5"),
            problem(
                entry(10, "depends_on", 0),
                "T-10.depends_on",
                "dependency cycle T-10 → T-11 → T-10",
                "remove one of these"),
            problem(at(12, "parent_id"), "T-9.parent_id", "task T-9 is its own parent", null));
  }

  @Test
  void a_bad_status_is_a_problem_though_states_are_not_wanted() {
    assertThat(plan(List.of(record(1, "T-1", d -> d, status("wip"))), List.of(), false).problems())
        .extracting(Problem::message)
        .containsExactly("unknown status 'wip'");
  }

  @Test
  void a_completion_time_that_cannot_be_written_down_is_a_problem() {
    SeedState late =
        new SeedState("done", null, null, null, Instant.parse("+10000-01-01T00:00:00Z"));

    assertThat(problems(List.of(record(1, "T-1", d -> d, late))))
        .containsExactly(
            problem(
                at(1, "completed_at"),
                "T-1.completed_at",
                "completed_at is not in the years 0 to 9999 in UTC",
                null));
  }

  @Test
  void a_task_may_refer_to_one_further_down_and_to_one_that_only_the_store_has() {
    store("OLD-1", d -> d);

    assertThat(
            problems(
                List.of(
                    record(1, "T-1", d -> d.parentId("T-2").dependencies(List.of("OLD-1", "T-3"))),
                    record(2, "T-2", d -> d.parentId("OLD-1")),
                    record(3, "T-3", d -> d))))
        .isEmpty();
  }

  @Test
  void the_nearest_id_comes_from_the_store_as_well() {
    store("OLD-PLUMBING", d -> d);

    assertThat(problems(List.of(record(1, "T-1", d -> d.dependencies(List.of("OLD-PLUMBNIG"))))))
        .extracting(Problem::suggestion)
        .containsExactly("did you mean OLD-PLUMBING?");
  }

  @Test
  void a_third_definition_of_a_task_names_the_first_too() {
    assertThat(
            problems(
                List.of(
                    record(1, "T-1", d -> d), record(2, "T-1", d -> d), record(3, "T-1", d -> d))))
        .extracting(Problem::position, Problem::suggestion)
        .containsExactly(
            tuple(at(2, "id"), "the first is at queue.yaml:10:5"),
            tuple(at(3, "id"), "the first is at queue.yaml:10:5"));
  }

  @Test
  void a_value_that_the_reader_has_refused_is_not_complained_about_again() {
    Problem noTitle =
        problem(at(1, "title"), "T-1.title", "title should be text but is a list", null);
    Problem noRole = problem(start(1), "T-1.role", "a task needs a role", "add role:");
    QueueRecord whole = record(1, "T-1", d -> d.title("").role(""));
    Map<String, SourcePosition> positions = new HashMap<>(whole.fieldPositions());
    positions.remove("role");
    QueueRecord broken =
        new QueueRecord(whole.definition(), whole.seed(), whole.position(), positions);

    assertThat(plan(List.of(broken), List.of(noTitle, noRole), true).problems())
        .containsExactly(noRole, noTitle);
  }

  @Test
  void a_bad_entry_beside_one_that_the_reader_has_refused_is_told_all_the_same() {
    Problem refused =
        problem(entry(1, "depends_on", 1), "T-1.depends_on", "an entry should be text", null);
    QueueRecord record = record(1, "T-1", d -> d.dependencies(List.of("NOPE")));

    assertThat(plan(List.of(record), List.of(refused), true).problems())
        .extracting(Problem::message)
        .containsExactly("unknown dependency 'NOPE'", "an entry should be text");
  }

  @Test
  void problems_come_in_the_order_of_the_file_and_those_without_a_line_first() {
    Problem whole = problem(SourcePosition.of(FILE), "version", "unknown version", null);
    Problem nowhere = new Problem(null, null, "the file is odd", null);
    Problem last = problem(new SourcePosition(FILE, 99, 1), "T-9", "unknown field 'x'", null);
    Problem right = problem(new SourcePosition(FILE, 12, 30), "T-1.owner", "right", null);
    Problem left = problem(new SourcePosition(FILE, 12, 2), "T-1.owner", "left", null);
    QueueRecord record = record(1, "T-1", d -> d.role("x").title(""));

    assertThat(plan(List.of(record), List.of(last, whole, right, nowhere, left), false).problems())
        .extracting(Problem::message)
        .containsExactly(
            "unknown version",
            "the file is odd",
            "a task needs a title",
            "left",
            "unknown role 'x'",
            "right",
            "unknown field 'x'");
  }

  @Test
  void with_a_problem_nothing_is_planned() {
    ImportPlan plan =
        plan(
            List.of(record(1, "T-1", d -> d), record(2, "T-2", d -> d.role("x"))), List.of(), true);

    assertThat(plan)
        .isEqualTo(
            new ImportPlan(
                plan.problems(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of()));
    assertThat(plan.problems()).hasSize(1);
  }

  @Test
  void in_a_large_file_of_which_every_reference_is_wrong_each_is_told_but_few_are_guessed() {
    List<QueueRecord> records = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      String gone = "OLD-TASK-NUMBER-" + i;
      records.add(record(i, "NEW-TASK-NUMBER-" + i, d -> d.dependencies(List.of(gone))));
    }

    List<Problem> problems = problems(records);

    assertThat(problems).hasSize(3_000);
    assertThat(problems.get(0).suggestion()).isEqualTo("did you mean NEW-TASK-NUMBER-0?");
    assertThat(problems.get(2_999).suggestion()).isNull();
  }

  @Test
  void a_wrong_id_that_is_used_everywhere_is_guessed_everywhere() {
    List<QueueRecord> records = new ArrayList<>();
    records.add(record(0, "FOUNDATION", d -> d));
    for (int i = 1; i < 1_000; i++) {
      records.add(record(i, "T-" + i, d -> d.dependencies(List.of("FUONDATION"))));
    }

    assertThat(problems(records))
        .extracting(Problem::suggestion)
        .hasSize(999)
        .containsOnly("did you mean FOUNDATION?");
  }

  private void store(String id, UnaryOperator<TaskDefinition.Builder> change) {
    TaskDefinition definition =
        change.apply(TaskDefinition.builder(id).title("Task " + id).role("A-backend")).build();
    stored.put(id, new Task(definition, TaskState.initial("todo"), 3, NOW, NOW));
  }

  private List<Problem> problems(List<QueueRecord> records) {
    return plan(records, List.of(), true).problems();
  }

  private ImportPlan plan(List<QueueRecord> records, List<Problem> read, boolean stateOnce) {
    ImportUniverse universe = new ImportUniverse(stored, Set.of());
    return new ImportPlanner(PolicyExample.policy(), universe, caller(PERSON, null), NOW)
        .plan(records, read, stateOnce);
  }
}

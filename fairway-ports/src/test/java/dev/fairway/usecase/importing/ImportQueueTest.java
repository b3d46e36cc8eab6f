package dev.fairway.usecase.importing;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.GUEST;
import static dev.fairway.usecase.Outcomes.problems;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.importing.ImportPlan;
import dev.fairway.domain.importing.QueueRecord;
import dev.fairway.domain.importing.SeedState;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.claim.ReleaseTask;
import dev.fairway.usecase.task.UpdateTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ImportQueueTest {

  private static final SeedState DONE =
      new SeedState("done", "Codex", "agent/A-backend", "f00d", Site.START);

  private final Site site = new Site();

  @Test
  void children_may_come_before_parents_and_tasks_before_what_they_depend_on() {
    ImportPlan plan =
        value(
            run(
                record("T-1", d -> d.parentId("E-1").dependencies(List.of("T-2"))),
                record("T-2", d -> d.parentId("E-1")),
                record("E-1", d -> d.kind("epic"))));

    assertThat(plan.created()).containsExactly("E-1", "T-1", "T-2");
    assertThat(site.task("T-1").definition().parentId()).isEqualTo("E-1");
    assertThat(site.task("E-1").definition().kind()).isEqualTo("epic");
    assertThat(site.task("T-1").definition().kind()).isEqualTo("task");
    assertThat(site.actions("T-1")).containsExactly(HistoryAction.IMPORTED);
  }

  @Test
  void every_import_leaves_a_row() {
    value(run(record("T-1", d -> d, DONE), record("T-2", d -> d)));
    site.add("T-3");
    site.passes(Duration.ofHours(1));
    value(run(record("T-1", d -> d.title("New")), record("T-2", d -> d)));

    assertThat(lastImport())
        .contains(new ImportRun(2, site.now(), GUEST.actor(), "queue.yaml", 0, 1, 1, 0, 1));
  }

  @Test
  void with_a_problem_nothing_is_written_at_all() {
    List<Problem> problems =
        problems(run(record("T-1", d -> d), record("T-2", d -> d.role("gardener"))));

    assertThat(problems).extracting(Problem::path).containsExactly("T-2.role");
    assertThat(ids()).isEmpty();
    assertThat(lastImport()).isEmpty();
  }

  @Test
  void a_problem_of_the_reader_stops_an_import_of_sound_records() {
    Problem unknown = new Problem(at(3), "T-1.colour", "unknown field 'colour'", null);
    QueueFile file = new QueueFile(List.of(record("T-1", d -> d)), List.of(unknown));

    assertThat(problems(run(file, true, false))).containsExactly(unknown);
    assertThat(ids()).isEmpty();
  }

  @Test
  void a_dry_run_says_the_same_and_writes_nothing() {
    site.add("T-2");
    QueueFile file =
        new QueueFile(List.of(record("T-1", d -> d, DONE), record("T-2", d -> d)), List.of());
    WatchedStore watched = new WatchedStore(site.store());

    ImportPlan dry =
        value(
            new ImportQueue(site.project(watched))
                .run(new ImportQueue.Request(file, "queue.yaml", true, true, GUEST)));

    assertThat(watched.calls()).containsExactly("tasks", "workedTaskIds");
    assertThat(ids()).containsExactly("T-2");
    assertThat(value(run(file, true, false))).isEqualTo(dry);
    assertThat(
            problems(
                run(
                    new QueueFile(List.of(record("T-3", d -> d.role("x"))), List.of()),
                    true,
                    true)))
        .hasSize(1);
  }

  @Test
  void states_are_seeded_once_and_what_happens_here_wins_from_then_on() {
    value(run(record("T-1", d -> d, DONE), record("T-2", d -> d)));
    assertThat(site.task("T-1").state())
        .isEqualTo(
            new TaskState("done", "Codex", null, "agent/A-backend", Site.START, "f00d", true));

    site.claim("T-2", ANN);
    ImportPlan again =
        value(run(record("T-1", d -> d, status("todo")), record("T-2", d -> d, DONE)));

    assertThat(again.seeded()).isEmpty();
    assertThat(site.status("T-1")).isEqualTo("done");
    assertThat(site.status("T-2")).isEqualTo("in_progress");
  }

  @Test
  void a_task_that_was_touched_and_is_back_where_it_began_has_a_history_of_its_own() {
    value(run(record("T-1", d -> d), record("T-2", d -> d)));
    site.claim("T-1", ANN);
    value(new ReleaseTask(site.project()).release("T-1", ANN, false, null));
    value(
        new UpdateTask(site.project()).update("T-2", d -> d.toBuilder().priority(1).build(), ANN));

    ImportPlan again = value(run(record("T-1", d -> d, DONE), record("T-2", d -> d, DONE)));

    assertThat(again.seeded()).isEmpty();
    assertThat(site.status("T-1")).isEqualTo("todo");
    assertThat(site.status("T-2")).isEqualTo("todo");
    assertThat(site.task("T-2").definition().priority()).isNull();
  }

  @Test
  void a_task_that_was_added_by_hand_is_not_seeded() {
    site.add("T-1");

    assertThat(value(run(record("T-1", d -> d, DONE))).seeded()).isEmpty();
  }

  @Test
  void a_task_that_was_imported_before_can_be_redefined_and_seeded_in_one_go() {
    value(run(record("T-1", d -> d)));

    ImportPlan plan = value(run(record("T-1", d -> d.title("New"), DONE)));

    assertThat(plan.updated()).containsExactly("T-1");
    assertThat(plan.seeded()).containsExactly("T-1");
    Task task = site.task("T-1");
    assertThat(task.definition().title()).isEqualTo("New");
    assertThat(task.status()).isEqualTo("done");
    assertThat(task.version()).isEqualTo(3);
    assertThat(site.actions("T-1"))
        .containsExactly(HistoryAction.IMPORTED, HistoryAction.REIMPORTED, HistoryAction.SEEDED);
  }

  @Test
  void a_claim_is_kept_while_the_definition_changes() {
    value(run(record("T-1", d -> d)));
    site.claim("T-1", ANN);
    TaskState held = site.task("T-1").state();

    value(run(record("T-1", d -> d.title("New").role("B-ui"), DONE)));

    assertThat(site.task("T-1").state()).isEqualTo(held);
    assertThat(site.task("T-1").definition().role()).isEqualTo("B-ui");
  }

  @Test
  void a_seeded_task_in_progress_belongs_to_its_owner_and_is_held_by_nobody() {
    value(run(record("T-1", d -> d, new SeedState("in_progress", "Codex", null, null, null))));

    assertThat(site.task("T-1").state().owner()).isEqualTo("Codex");
    assertThat(site.task("T-1").state().claim()).isNull();
    site.claim("T-1", ANN);
    assertThat(site.task("T-1").state().owner()).isEqualTo("A-backend");
  }

  @Test
  void gates_and_reasons_do_not_apply_to_what_an_import_says() {
    Site strict = new Site(new SitePolicy().evidenceBeforeDone().reviewBeforeDone());
    QueueFile file =
        new QueueFile(
            List.of(record("T-1", d -> d, DONE), record("T-2", d -> d, status("blocked"))),
            List.of());

    value(
        new ImportQueue(strict.project())
            .run(new ImportQueue.Request(file, "queue.yaml", true, false, GUEST)));

    assertThat(strict.status("T-1")).isEqualTo("done");
    assertThat(strict.status("T-2")).isEqualTo("blocked");
  }

  @Test
  void references_to_what_only_the_store_has_are_fine() {
    site.add("OLD-1");

    ImportPlan plan =
        value(run(record("T-1", d -> d.parentId("OLD-1").dependencies(List.of("OLD-1")))));

    assertThat(plan.notInFile()).containsExactly("OLD-1");
    assertThat(site.task("OLD-1").version()).isEqualTo(1);
  }

  @Test
  void a_cycle_through_the_store_is_refused() {
    site.add("T-2");
    site.add("T-1", d -> d.dependencies(List.of("T-2")));

    assertThat(problems(run(record("T-2", d -> d.dependencies(List.of("T-1"))))))
        .extracting(Problem::message)
        .containsExactly("dependency cycle T-1 → T-2 → T-1");
  }

  @Test
  void an_empty_queue_changes_nothing_and_is_on_record() {
    site.add("T-1");

    ImportPlan plan = value(run());

    assertThat(plan.notInFile()).containsExactly("T-1");
    assertThat(lastImport()).isPresent();
  }

  @Test
  void a_history_is_looked_at_only_when_states_are_wanted_and_there_are_tasks() {
    WatchedStore watched = new WatchedStore(site.store());
    QueueFile file = new QueueFile(List.of(record("T-1", d -> d)), List.of());
    ImportQueue imports = new ImportQueue(site.project(watched));

    value(imports.run(new ImportQueue.Request(file, "queue.yaml", true, false, GUEST)));
    assertThat(watched.calls())
        .containsExactly("lockGraph", "tasks", "insert", "redefine", "append", "add");
    value(imports.run(new ImportQueue.Request(file, "queue.yaml", false, false, GUEST)));
    assertThat(watched.calls()).doesNotContain("workedTaskIds");
  }

  @Test
  void a_failure_on_the_way_undoes_everything() {
    IllegalStateException full = new IllegalStateException("no space left");
    Store failing =
        new WatchedStore(site.store())
            .before(
                "append",
                session -> {
                  throw full;
                });
    QueueFile file = new QueueFile(List.of(record("T-1", d -> d)), List.of());

    assertThatThrownBy(
            () ->
                new ImportQueue(site.project(failing))
                    .run(new ImportQueue.Request(file, "queue.yaml", true, false, GUEST)))
        .isSameAs(full);
    assertThat(ids()).isEmpty();
  }

  private Outcome<ImportPlan> run(QueueRecord... records) {
    return run(new QueueFile(List.of(records), List.of()), true, false);
  }

  private Outcome<ImportPlan> run(QueueFile file, boolean stateOnce, boolean dryRun) {
    return new ImportQueue(site.project())
        .run(new ImportQueue.Request(file, "queue.yaml", stateOnce, dryRun, GUEST));
  }

  private static QueueRecord record(String id, UnaryOperator<TaskDefinition.Builder> change) {
    return record(id, change, SeedState.none());
  }

  private static QueueRecord record(
      String id, UnaryOperator<TaskDefinition.Builder> change, SeedState seed) {
    TaskDefinition definition =
        change
            .apply(TaskDefinition.builder(id).title("Mend " + id).role("A-backend").kind(""))
            .build();
    return new QueueRecord(definition, seed, at(1), Map.of());
  }

  private static SeedState status(String status) {
    return new SeedState(status, null, null, null, null);
  }

  private static SourcePosition at(int line) {
    return new SourcePosition("queue.yaml", line, 1);
  }

  private List<String> ids() {
    return site.store().<List<String>>read(view -> view.taskIds());
  }

  private Optional<ImportRun> lastImport() {
    return site.store().<Optional<ImportRun>>read(view -> view.lastImport());
  }
}

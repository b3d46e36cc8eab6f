package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.SESSION;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StatusCount;
import dev.fairway.port.store.TaskQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many tasks: which ones a question finds, and in which order. */
public abstract class QueryContract extends StoreContract {

  private static final List<String> ANY = List.of();

  /** Inserted in no order; E-1 is above S-1 and S-2, and S-1 above T-1. */
  @BeforeEach
  void aQueue() {
    insert(
        one("T-9", null, "bug", "B-ui", "done", null, List.of("ui")),
        one("E-1", null, "epic", "A-backend", "todo", null, List.of()),
        one("T-1", "S-1", "task", "A-backend", "in_progress", "A-backend", List.of("api", "db")),
        one("S-2", "E-1", "story", "B-ui", "blocked", "Codex", List.of("ui", "api")),
        one("S-1", "E-1", "story", "A-backend", "todo", null, List.of("db", "db")));
  }

  private static Task one(
      String id,
      @Nullable String parent,
      String kind,
      String role,
      String status,
      @Nullable String owner,
      List<String> tags) {
    TaskDefinition definition =
        TaskDefinition.builder(id).parentId(parent).kind(kind).role(role).tags(tags).build();
    TaskState state = new TaskState(status, owner, null, null, null, null, false);
    return new Task(definition, state, 1, NOON, NOON);
  }

  private List<String> ids(TaskQuery query) {
    return look().tasks(query).stream().map(Task::id).toList();
  }

  @Test
  void no_condition_finds_all_in_the_order_of_ids() {
    assertThat(ids(TaskQuery.all())).containsExactly("E-1", "S-1", "S-2", "T-1", "T-9");
    assertThat(look().taskIds()).containsExactly("E-1", "S-1", "S-2", "T-1", "T-9");
  }

  @Test
  void each_condition_narrows_by_itself() {
    assertThat(ids(query(List.of("todo"), ANY, ANY, ANY, ANY, null))).containsExactly("E-1", "S-1");
    assertThat(ids(query(ANY, List.of("B-ui"), ANY, ANY, ANY, null))).containsExactly("S-2", "T-9");
    assertThat(ids(query(ANY, ANY, List.of("story"), ANY, ANY, null)))
        .containsExactly("S-1", "S-2");
    assertThat(ids(query(ANY, ANY, ANY, List.of("ui"), ANY, null))).containsExactly("S-2", "T-9");
    assertThat(ids(query(ANY, ANY, ANY, ANY, List.of("Codex"), null))).containsExactly("S-2");
    assertThat(ids(query(ANY, ANY, ANY, ANY, ANY, "E-1"))).containsExactly("S-1", "S-2", "T-1");
  }

  @Test
  void several_values_of_a_condition_are_alternatives() {
    assertThat(ids(query(List.of("todo", "done", "blocked"), ANY, ANY, ANY, ANY, null)))
        .containsExactly("E-1", "S-1", "S-2", "T-9");
    assertThat(ids(query(ANY, ANY, ANY, List.of("db", "ui", "none"), ANY, null)))
        .containsExactly("S-1", "S-2", "T-1", "T-9");
  }

  @Test
  void conditions_narrow_together() {
    List<String> open = List.of("todo", "in_progress", "blocked");
    assertThat(
            ids(
                query(
                    open,
                    List.of("A-backend", "B-ui"),
                    List.of("story", "task"),
                    List.of("api"),
                    List.of("Codex", "A-backend"),
                    "E-1")))
        .containsExactly("S-2", "T-1");
    assertThat(ids(query(open, ANY, ANY, List.of("ui"), ANY, "S-1"))).isEmpty();
  }

  @Test
  void values_that_no_task_has_find_nothing() {
    assertThat(ids(query(List.of("TODO"), ANY, ANY, ANY, ANY, null))).isEmpty();
    assertThat(ids(query(ANY, ANY, ANY, List.of("u"), ANY, null))).isEmpty();
    assertThat(ids(query(ANY, ANY, ANY, ANY, List.of(""), null))).isEmpty();
    assertThat(ids(query(ANY, ANY, ANY, ANY, ANY, "T-9"))).isEmpty();
    assertThat(ids(query(ANY, ANY, ANY, ANY, ANY, "X-1"))).isEmpty();
  }

  @Test
  void a_query_finds_whole_tasks() {
    insert(task("P-1"), task("D-1"), task("D-2"), Samples.full("F-1"));
    List<Task> found = look().tasks(query(ANY, ANY, ANY, List.of("t10"), ANY, "P-1"));
    assertThat(found).containsExactly(Samples.full("F-1"));
  }

  @Test
  void tasks_by_id_come_in_the_order_asked_for() {
    List<Task> found = look().tasks(List.of("T-9", "X-1", "E-1", "S-2", "T-9"));
    assertThat(found).extracting(Task::id).containsExactly("T-9", "E-1", "S-2");
    assertThat(look().tasks(List.<String>of())).isEmpty();
  }

  @Test
  void more_tasks_than_fit_one_statement_are_found_whole() {
    List<Task> many = new ArrayList<>();
    for (int i = 0; i < 1300; i++) {
      many.add(task(TaskDefinition.builder("M-" + i).tags(List.of("m", "n" + i)).priority(i)));
    }
    Collections.shuffle(many, new Random(7));
    insert(many.toArray(new Task[0]));
    List<String> ids = many.stream().map(Task::id).toList();
    assertThat(look().tasks(ids)).isEqualTo(many);
    assertThat(ids(query(ANY, ANY, ANY, List.of("m"), ANY, null)))
        .isEqualTo(ids.stream().sorted().toList());
  }

  @Test
  void ids_order_by_code_unit() {
    List<String> ids = List.of("Z", "a", "z", "ä", "\ud83d\ude80", "\uff5e");
    for (String id : ids) {
      insert(task("O-" + id));
    }
    List<String> expected = ids.stream().map(id -> "O-" + id).toList();
    assertThat(look().taskIds()).containsSubsequence(expected);
    assertThat(ids(TaskQuery.all())).containsSubsequence(expected);
    assertThat(look().openTasks(List.of("todo")))
        .extracting(OpenTask::id)
        .containsSubsequence(expected);
  }

  @Test
  void open_tasks_say_what_they_wait_for() {
    Claim claim = new Claim(SESSION, NOON, null);
    TaskDefinition definition =
        TaskDefinition.builder("W-1")
            .parentId("E-1")
            .role("B-ui")
            .priority(3)
            .sequence(4)
            .dependencies(List.of("T-9", "S-2"))
            .build();
    TaskState state = new TaskState("in_progress", "B-ui", claim, null, null, null, false);
    insert(new Task(definition, state, 1, NOON, NOON));
    List<OpenTask> open = look().openTasks(List.of("in_progress", "todo"));
    assertThat(open).extracting(OpenTask::id).containsExactly("E-1", "S-1", "T-1", "W-1");
    List<DependencyState> waits =
        List.of(new DependencyState("T-9", "done"), new DependencyState("S-2", "blocked"));
    assertThat(open.get(3))
        .isEqualTo(new OpenTask("W-1", "E-1", "B-ui", "in_progress", 3, 4, true, waits));
    assertThat(open.get(2))
        .isEqualTo(
            new OpenTask("T-1", "S-1", "A-backend", "in_progress", null, null, false, List.of()));
    assertThat(look().openTasks(List.of())).isEmpty();
    assertThat(look().openTasks(List.of("none"))).isEmpty();
  }

  @Test
  void tasks_are_counted_by_role_and_status() {
    assertThat(look().statusCounts())
        .containsExactly(
            new StatusCount("A-backend", "in_progress", 1),
            new StatusCount("A-backend", "todo", 2),
            new StatusCount("B-ui", "blocked", 1),
            new StatusCount("B-ui", "done", 1));
  }

  private static TaskQuery query(
      List<String> statuses,
      List<String> roles,
      List<String> kinds,
      List<String> tags,
      List<String> owners,
      @Nullable String within) {
    return new TaskQuery(statuses, roles, kinds, tags, owners, within);
  }
}

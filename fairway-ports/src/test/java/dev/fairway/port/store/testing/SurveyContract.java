package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.report.Completion;
import dev.fairway.domain.report.LeafCount;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskOutline;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.DayCount;
import dev.fairway.port.store.Facets;
import dev.fairway.port.store.Survey;
import dev.fairway.port.store.TaskPage;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.port.store.TaskSearch.Field;
import dev.fairway.port.store.TaskSearch.Order;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The project as a whole: searched, paged and counted by the store. */
public abstract class SurveyContract extends StoreContract {

  private static final List<String> ANY = List.of();
  private static final Instant DAY_BEFORE = Instant.parse("2026-10-31T23:59:59.999Z");

  @BeforeEach
  void aProject() {
    insert(
        one("T-9", "S-1", "Fix 100% of it", "B-ui", "done", 3, 1, "low", "guard"),
        one("T-10", "S-1", "fix the Login", "A-backend", "blocked", 1, null, "high", null),
        one("E-1", null, "Login", "A-backend", "todo", null, null, null, "guard"),
        one("S-1", "E-1", "ÄRGER_mit dem login", "B-ui", "todo", 3, 0, null, null),
        one("L-1", null, "alone", "C-ops", "done", null, 7, "low", null));
  }

  private static Task one(
      String id,
      @Nullable String parent,
      String title,
      String role,
      String status,
      @Nullable Integer priority,
      @Nullable Integer sequence,
      @Nullable String risk,
      @Nullable String profile) {
    TaskDefinition definition =
        TaskDefinition.builder(id)
            .parentId(parent)
            .title(title)
            .role(role)
            .kind(parent == null ? "epic" : "task")
            .priority(priority)
            .sequence(sequence)
            .riskLevel(risk)
            .profile(profile)
            .tags(List.of("all", id.startsWith("T") ? "leaf" : "node", "all"))
            .reviewDomains(risk == null ? List.of() : List.of("ops", risk))
            .build();
    boolean done = status.equals("done");
    TaskState state =
        new TaskState(status, done ? role : null, null, null, done ? LATER : null, null, false);
    return new Task(definition, state, 1, id.equals("E-1") ? DAY_BEFORE : NOON, LATER);
  }

  /** Every question is a transaction of its own. */
  private Survey survey() {
    InvocationHandler ask =
        (self, method, given) -> store().read(view -> answer(view.survey(), method, given));
    ClassLoader loader = Survey.class.getClassLoader();
    return (Survey) Proxy.newProxyInstance(loader, new Class<?>[] {Survey.class}, ask);
  }

  private static Object answer(Survey survey, Method question, Object[] given) {
    try {
      return question.invoke(survey, given);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> ids(TaskSearch search) {
    return survey().search(search).tasks().stream().map(Task::id).toList();
  }

  private static TaskSearch words(String... words) {
    return new TaskSearch(
        TaskQuery.all(), List.of(words), ANY, ANY, ANY, Order.by(Field.ID), 0, 100);
  }

  private List<String> ordered(Order order) {
    return ids(TaskSearch.of(TaskQuery.all(), order, 100));
  }

  @Test
  void every_word_occurs_in_the_id_or_the_title() {
    assertThat(ids(words("login"))).containsExactly("E-1", "S-1", "T-10");
    assertThat(ids(words("LOGIN", "t-"))).containsExactly("T-10");
    assertThat(ids(words("t-1"))).containsExactly("T-10");
    assertThat(ids(words("login", "nowhere"))).isEmpty();
  }

  @Test
  void a_word_is_taken_as_it_is() {
    assertThat(ids(words("100%"))).containsExactly("T-9");
    assertThat(ids(words("_m"))).containsExactly("S-1");
    assertThat(ids(words("%"))).containsExactly("T-9");
    assertThat(ids(words("!"))).isEmpty();
    assertThat(ids(words("'"))).isEmpty();
    assertThat(ids(words("Ärger"))).containsExactly("S-1");
    assertThat(ids(words("ärger"))).isEmpty();
  }

  @Test
  void filters_narrow_alone_and_together() {
    Order order = Order.by(Field.ID);
    TaskQuery all = TaskQuery.all();
    assertThat(ids(new TaskSearch(all, ANY, List.of("guard"), ANY, ANY, order, 0, 9)))
        .containsExactly("E-1", "T-9");
    assertThat(ids(new TaskSearch(all, ANY, ANY, List.of("low", "x"), ANY, order, 0, 9)))
        .containsExactly("L-1", "T-9");
    assertThat(ids(new TaskSearch(all, ANY, ANY, ANY, List.of("high", "low"), order, 0, 9)))
        .containsExactly("L-1", "T-10", "T-9");
    TaskQuery below = new TaskQuery(ANY, List.of("B-ui"), ANY, List.of("leaf"), ANY, "E-1");
    assertThat(
            ids(
                new TaskSearch(
                    below,
                    List.of("fix"),
                    List.of("guard"),
                    List.of("low"),
                    List.of("ops"),
                    order,
                    0,
                    9)))
        .containsExactly("T-9");
  }

  @Test
  void a_page_says_how_many_there_are_on_all_pages() {
    Order order = Order.by(Field.ID);
    TaskSearch second = new TaskSearch(TaskQuery.all(), ANY, ANY, ANY, ANY, order, 2, 2);
    TaskPage page = survey().search(second);
    assertThat(page.tasks()).extracting(Task::id).containsExactly("S-1", "T-10");
    assertThat(page.matching()).isEqualTo(5);
    TaskPage beyond =
        survey().search(new TaskSearch(TaskQuery.all(), ANY, ANY, ANY, ANY, order, 50, 2));
    assertThat(beyond.tasks()).isEmpty();
    assertThat(beyond.matching()).isEqualTo(5);
  }

  @Test
  void a_page_holds_whole_tasks() {
    TaskPage page = survey().search(words("alone"));
    assertThat(page.tasks()).containsExactly(stored("L-1"));
  }

  @Test
  void tasks_come_in_the_order_of_a_field_and_then_of_ids() {
    assertThat(ordered(Order.by(Field.ID))).containsExactly("E-1", "L-1", "S-1", "T-10", "T-9");
    assertThat(ordered(Order.by(Field.ROLE))).containsExactly("E-1", "T-10", "S-1", "T-9", "L-1");
    assertThat(ordered(Order.by(Field.TITLE))).containsExactly("T-9", "E-1", "L-1", "T-10", "S-1");
    assertThat(ordered(Order.by(Field.KIND))).containsExactly("E-1", "L-1", "S-1", "T-10", "T-9");
    assertThat(ordered(Order.by(Field.RISK))).containsExactly("T-10", "L-1", "T-9", "E-1", "S-1");
    assertThat(ordered(Order.by(Field.OWNER))).containsExactly("T-9", "L-1", "E-1", "S-1", "T-10");
    assertThat(ordered(Order.by(Field.CREATED)))
        .containsExactly("E-1", "L-1", "S-1", "T-10", "T-9");
    assertThat(ordered(Order.by(Field.UPDATED)))
        .containsExactly("E-1", "L-1", "S-1", "T-10", "T-9");
  }

  @Test
  void reversed_orders_keep_ids_in_order_and_absent_values_last() {
    assertThat(ordered(new Order(Field.ID, true, ANY, null)))
        .containsExactly("T-9", "T-10", "S-1", "L-1", "E-1");
    assertThat(ordered(new Order(Field.RISK, true, ANY, null)))
        .containsExactly("L-1", "T-9", "T-10", "E-1", "S-1");
    assertThat(ordered(new Order(Field.ROLE, true, ANY, null)))
        .containsExactly("L-1", "S-1", "T-9", "E-1", "T-10");
  }

  @Test
  void states_come_in_the_order_that_is_given() {
    assertThat(ordered(new Order(Field.STATUS, false, List.of("blocked", "done"), null)))
        .containsExactly("T-10", "L-1", "T-9", "E-1", "S-1");
    assertThat(ordered(new Order(Field.STATUS, true, List.of("blocked", "done"), null)))
        .containsExactly("E-1", "S-1", "L-1", "T-9", "T-10");
    assertThat(ordered(Order.by(Field.STATUS))).containsExactly("T-10", "L-1", "T-9", "E-1", "S-1");
  }

  @Test
  void priorities_come_by_rank_and_sequence() {
    assertThat(ordered(Order.by(Field.PRIORITY)))
        .containsExactly("T-10", "S-1", "T-9", "L-1", "E-1");
    assertThat(ordered(new Order(Field.PRIORITY, false, ANY, 2)))
        .containsExactly("T-10", "L-1", "E-1", "S-1", "T-9");
    assertThat(ordered(new Order(Field.PRIORITY, true, ANY, null)))
        .containsExactly("T-9", "S-1", "T-10", "L-1", "E-1");
  }

  @Test
  void texts_order_by_code_point() {
    insert(task("\ud83d\ude80"), task("\uff5e"));
    assertThat(ordered(Order.by(Field.ID))).endsWith("\uff5e", "\ud83d\ude80");
    assertThat(ordered(Order.by(Field.TITLE))).startsWith("\uff5e", "\ud83d\ude80");
  }

  private static Task task(String id) {
    return Samples.task(id);
  }

  @Test
  void facets_count_every_value() {
    Facets facets = survey().facets(List.of("todo"));
    assertThat(facets.roles()).isEqualTo(Map.of("A-backend", 2L, "B-ui", 2L, "C-ops", 1L));
    assertThat(facets.statuses()).isEqualTo(Map.of("todo", 2L, "done", 2L, "blocked", 1L));
    assertThat(facets.kinds()).isEqualTo(Map.of("task", 3L, "epic", 2L));
    assertThat(facets.profiles()).isEqualTo(Map.of("guard", 2L));
    assertThat(facets.riskLevels()).isEqualTo(Map.of("low", 2L, "high", 1L));
    assertThat(facets.tags()).isEqualTo(Map.of("all", 10L, "leaf", 2L, "node", 3L));
    assertThat(facets.reviewDomains()).isEqualTo(Map.of("ops", 3L, "low", 2L, "high", 1L));
    assertThat(facets.parents()).isEqualTo(Map.of("E-1", "Login", "S-1", "ÄRGER_mit dem login"));
    assertThat(facets.tags().keySet()).containsExactly("all", "leaf", "node");
  }

  @Test
  void the_newest_history_comes_first() {
    store()
        .write(
            session -> {
              session.append(Samples.history("T-9", HistoryAction.CREATED));
              session.append(Samples.history("E-1", HistoryAction.CLAIMED));
              session.append(Samples.note("T-9", HistoryAction.RELEASED));
              return null;
            });
    List<HistoryEntry> newest = survey().recentHistory(2);
    assertThat(newest)
        .extracting(HistoryEntry::action)
        .containsExactly(HistoryAction.RELEASED, HistoryAction.CLAIMED);
    assertThat(newest.get(1)).isEqualTo(look().history("E-1").get(0));
  }

  @Test
  void the_tasks_above_come_from_the_top() {
    assertThat(survey().ancestors("T-9")).extracting(Task::id).containsExactly("E-1", "S-1");
    assertThat(survey().ancestors("E-1")).isEmpty();
    assertThat(survey().ancestors("X-1")).isEmpty();
  }

  @Test
  void a_circle_of_parents_ends() {
    insert(Samples.child("C-1", "C-2"), Samples.child("C-2", "C-1"));
    assertThat(survey().ancestors("C-1")).extracting(Task::id).containsExactly("C-2");
  }

  @Test
  void tasks_with_children_are_told_and_what_is_below_them_is_counted() {
    List<TaskOutline> parents = survey().parents(List.of());
    assertThat(parents).extracting(TaskOutline::id).containsExactly("E-1", "S-1");
    assertThat(parents.get(1))
        .isEqualTo(new TaskOutline("S-1", "E-1", "task", "B-ui", "todo", LATER));
    assertThat(survey().leaves(List.of()))
        .containsExactly(new LeafCount("S-1", "blocked", 1), new LeafCount("S-1", "done", 1));
  }

  @Test
  void a_family_is_whole_when_one_of_its_tasks_is_in_a_state() {
    insert(task("A-1"), Samples.in("done", Samples.child("A-2", "A-1")));
    assertThat(survey().parents(List.of("blocked", "nowhere")))
        .extracting(TaskOutline::id)
        .containsExactly("E-1", "S-1");
    assertThat(survey().leaves(List.of("blocked", "nowhere")))
        .extracting(LeafCount::parentId)
        .containsExactly("S-1", "S-1");
    assertThat(survey().parents(List.of("nowhere"))).isEmpty();
    assertThat(survey().leaves(List.of("nowhere"))).isEmpty();
    assertThat(survey().parents(List.of("done"))).hasSize(3);
    assertThat(survey().leaves(List.of("done"))).hasSize(3);
  }

  @Test
  void leaves_of_one_state_are_counted_together() {
    insert(task("A-1"), Samples.child("A-2", "A-1"), Samples.child("A-3", "A-1"));
    assertThat(survey().leaves(List.of())).contains(new LeafCount("A-1", "todo", 2));
  }

  @Test
  void only_open_parents_are_offered() {
    assertThat(survey().facets(List.of("blocked")).parents()).isEmpty();
    assertThat(survey().facets(List.of()).parents()).isEmpty();
  }

  @Test
  void the_last_move_is_the_newest_change_of_status() {
    store()
        .write(
            session -> {
              session.append(move("T-9", NOON, null, "todo"));
              session.append(move("T-9", LATER, "todo", "done"));
              session.append(move("T-9", LATER.plusSeconds(9), "done", "done"));
              session.append(Samples.note("T-9", HistoryAction.UPDATED));
              session.append(Samples.note("E-1", HistoryAction.UPDATED));
              return null;
            });
    assertThat(survey().lastMoves(List.of("T-9", "E-1", "X-1"))).isEqualTo(Map.of("T-9", LATER));
    assertThat(survey().lastMoves(List.of())).isEmpty();
  }

  private static HistoryEntry move(String id, Instant at, @Nullable String from, String to) {
    return new HistoryEntry(
        0, id, at, SESSION, null, HistoryAction.STATUS_CHANGED, from, to, null, false, null);
  }

  @Test
  void the_flow_counts_what_came_and_what_was_completed_each_day() {
    LocalDate day = LocalDate.of(2026, 11, 1);
    assertThat(survey().flow(Instant.EPOCH))
        .containsExactly(
            new DayCount(day.minusDays(1), "A-backend", 1, 0),
            new DayCount(day, "A-backend", 1, 0),
            new DayCount(day, "B-ui", 2, 1),
            new DayCount(day, "C-ops", 1, 1));
    assertThat(survey().flow(LATER))
        .containsExactly(new DayCount(day, "B-ui", 0, 1), new DayCount(day, "C-ops", 0, 1));
  }

  @Test
  void completions_begin_with_the_first_time_a_task_was_active() {
    store()
        .write(
            session -> {
              session.append(move("T-9", NOON, "todo", "in_progress"));
              session.append(move("T-9", LATER, "blocked", "in_progress"));
              session.append(move("T-10", NOON, "todo", "in_progress"));
              session.append(move("L-1", LATER, "todo", "in_progress"));
              return null;
            });
    assertThat(survey().completions(NOON, "in_progress", 9))
        .containsExactly(
            new Completion("L-1", "C-ops", LATER, LATER),
            new Completion("T-9", "B-ui", NOON, LATER));
    assertThat(survey().completions(NOON, "in_progress", 1)).hasSize(1);
    assertThat(survey().completions(LATER.plusMillis(1), "in_progress", 9)).isEmpty();
    assertThat(survey().completions(NOON, "active", 9)).isEmpty();
  }

  @Test
  void handoffs_are_counted() {
    store()
        .write(
            session -> {
              session.add(Samples.handoff("T-9"));
              session.add(Samples.bareHandoff("T-9"));
              session.add(Samples.bareHandoff("E-1"));
              return null;
            });
    assertThat(survey().handoffCounts(List.of("T-9", "L-1"))).isEqualTo(Map.of("T-9", 2));
  }

  @Test
  void tasks_that_somebody_was_asked_to_review_are_found_by_state() {
    store()
        .write(
            session -> {
              session.put(Samples.request("T-9", "C-ops"));
              session.put(Samples.request("S-1", "C-ops"));
              session.put(Samples.request("S-1", "A-backend"));
              return null;
            });
    assertThat(survey().reviewRequested(List.of("todo", "blocked"))).containsExactly("S-1");
    assertThat(survey().reviewRequested(List.of())).isEmpty();
  }
}

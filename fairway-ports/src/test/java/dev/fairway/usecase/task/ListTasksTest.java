package dev.fairway.usecase.task;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.task.ListTasks.Sort;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTasksTest {

  private final Site site = new Site(new SitePolicy().standardPriority(5));

  @BeforeEach
  void a_small_queue() {
    site.add("E-1", d -> d.kind("epic").priority(9));
    site.passes(Duration.ofMinutes(1));
    site.add("T-3", d -> d.parentId("E-1").tags(List.of("wood", "old")).priority(5).sequence(2));
    site.add("T-1", d -> d.parentId("T-3").role("C-ops").priority(5).sequence(1));
    site.passes(Duration.ofMinutes(1));
    site.add("T-2", d -> d.role("B-ui").kind("bug").tags(List.of("old")));
    site.claim("T-2", BEA);
    site.passes(Duration.ofMinutes(1));
    site.add("T-4", d -> d.role("B-ui").priority(5));
    site.move("T-4", "done", ANN);
  }

  @ParameterizedTest
  @CsvSource({
    "ID,       E-1 T-1 T-2 T-3 T-4",
    "PRIORITY, T-1 T-3 T-2 T-4 E-1",
    "STATUS,   E-1 T-1 T-3 T-2 T-4",
    "ROLE,     E-1 T-3 T-2 T-4 T-1",
    "UPDATED,  T-4 T-2 T-1 T-3 E-1",
    "CREATED,  T-4 T-2 T-1 T-3 E-1",
  })
  void equal_tasks_are_ordered_by_id(Sort sort, String ids) {
    assertThat(list(TaskQuery.all(), false, sort, null)).isEqualTo(List.of(ids.split(" ")));
  }

  @Test
  void a_change_moves_a_task_up_by_change_but_not_by_creation() {
    site.passes(Duration.ofMinutes(1));
    site.move("E-1", "blocked", ANN);

    assertThat(list(TaskQuery.all(), false, Sort.UPDATED, 1)).containsExactly("E-1");
    assertThat(list(TaskQuery.all(), false, Sort.CREATED, 1)).containsExactly("T-4");
  }

  @Test
  void states_are_in_the_configured_order_and_one_that_is_not_comes_last() {
    site.put("T-0", TaskState.initial("lost"), d -> d);

    assertThat(list(TaskQuery.all(), false, Sort.STATUS, null))
        .containsExactly("E-1", "T-1", "T-3", "T-2", "T-4", "T-0");
  }

  @ParameterizedTest
  @CsvSource({
    "done,        '',    '',   '',  '',   ,    T-4",
    "done todo,   '',    '',   '',  '',   ,    E-1 T-1 T-3 T-4",
    "'',          B-ui,  '',   '',  '',   ,    T-2 T-4",
    "'',          '',    bug,  '',  '',   ,    T-2",
    "'',          '',    '',   old, '',   ,    T-2 T-3",
    "'',          '',    '',   wood old, '', , T-2 T-3",
    "'',          '',    '',   '',  B-ui, ,    T-2",
    "'',          '',    '',   '',  '',   E-1, T-1 T-3",
    "'',          C-ops, '',   '',  '',   E-1, T-1",
    "blocked,     '',    '',   '',  '',   ,    ''",
  })
  void filters_narrow_together(
      String statuses,
      String roles,
      String kinds,
      String tags,
      String owners,
      @Nullable String within,
      String ids) {
    TaskQuery query =
        new TaskQuery(
            words(statuses), words(roles), words(kinds), words(tags), words(owners), within);

    assertThat(list(query, false, Sort.ID, null)).isEqualTo(words(ids));
  }

  @Test
  void only_what_can_be_claimed_is_listed_as_ready() {
    assertThat(list(TaskQuery.all(), true, Sort.ID, null)).containsExactly("T-1");
  }

  @Test
  void a_limit_cuts_the_list_but_not_the_count() {
    ListTasks.Listed listed =
        value(
            new ListTasks(site.project())
                .list(new ListTasks.Request(TaskQuery.all(), false, Sort.ID, 2)));

    assertThat(listed.tasks()).extracting(card -> card.task().id()).containsExactly("E-1", "T-1");
    assertThat(listed.matching()).isEqualTo(5);
    assertThat(list(TaskQuery.all(), false, Sort.ID, 0)).isEmpty();
    assertThat(list(TaskQuery.all(), false, Sort.ID, 99)).hasSize(5);
  }

  @Test
  void an_unknown_epic_is_not_found() {
    TaskQuery query = new TaskQuery(List.of(), List.of(), List.of(), List.of(), List.of(), "E-9");

    assertThat(
            new ListTasks(site.project()).list(new ListTasks.Request(query, false, Sort.ID, null)))
        .isEqualTo(new Outcome.NotFound<ListTasks.Listed>("task", "E-9", "E-1"));
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_list() {
    WatchedStore watched = new WatchedStore(site.store());
    ListTasks tasks = new ListTasks(site.project(watched));
    ListTasks.Request all = new ListTasks.Request(TaskQuery.all(), false, Sort.PRIORITY, null);
    value(tasks.list(all));
    int questions = watched.calls().size();
    for (int i = 10; i < 60; i++) {
      site.add("T-" + i);
    }

    assertThat(value(tasks.list(all)).matching()).isEqualTo(55);
    assertThat(watched.calls()).hasSize(questions);
  }

  @Test
  void finished_tasks_are_listed_without_a_look_at_the_open_ones() {
    WatchedStore watched = new WatchedStore(site.store());

    value(
        new ListTasks(site.project(watched))
            .list(
                new ListTasks.Request(TaskQuery.inStates(List.of("done")), false, Sort.ID, null)));

    assertThat(watched.calls()).doesNotContain("openTasks");
  }

  private List<String> list(TaskQuery query, boolean ready, Sort sort, @Nullable Integer limit) {
    ListTasks.Request request = new ListTasks.Request(query, ready, sort, limit);
    return value(new ListTasks(site.project()).list(request)).tasks().stream()
        .map(card -> card.task().id())
        .toList();
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}

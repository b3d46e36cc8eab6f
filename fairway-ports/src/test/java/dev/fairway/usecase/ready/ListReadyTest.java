package dev.fairway.usecase.ready;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.review.ReviewStatus;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.task.TaskCard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListReadyTest {

  private final Site site = new Site(new SitePolicy().transitions().standardPriority(5));

  @Test
  void tasks_come_by_priority_sequence_and_id_and_a_missing_priority_as_the_project_says() {
    site.add("T-5", d -> d.priority(6));
    site.add("T-4");
    site.add("T-3", d -> d.priority(5).sequence(1));
    site.add("T-2", d -> d.priority(5));
    site.add("T-1", d -> d.priority(1).sequence(7));
    site.add("T-0", d -> d.priority(1));

    ListReady.Ready ready = list(null, null, null, null);

    assertThat(ids(ready)).containsExactly("T-1", "T-0", "T-3", "T-2", "T-4", "T-5");
    assertThat(ready.tasks()).extracting(TaskCard::ready).containsOnly(true);
    assertThat(ready.tasks()).extracting(TaskCard::reviewStatus).containsOnly(ReviewStatus.NONE);
    assertThat(ready.tasks().get(4).task().definition().priority()).isNull();
  }

  @Test
  void the_rest_waits_for_a_reason_each() {
    site.add("T-1");
    site.claim("T-1", ABE);
    site.add("T-2", d -> d.dependencies(List.of("T-1")));
    site.put("T-3", TaskState.initial("blocked"), d -> d);
    site.put("T-4", TaskState.initial("review"), d -> d);
    site.put("T-5", TaskState.initial("in_progress"), d -> d);
    site.put("T-6", TaskState.initial("done"), d -> d);
    site.add("T-8");
    site.add("T-7", d -> d.parentId("T-8"));
    site.put("T-9", TaskState.initial("dropped"), d -> d.parentId("T-7"));

    ListReady.Ready ready = list(null, null, null, null);

    assertThat(ids(ready)).containsExactly("T-7");
    assertThat(ready.waiting())
        .containsExactly(
            Map.entry(WaitingCategory.CLAIMED, List.of("T-1")),
            Map.entry(WaitingCategory.UNATTENDED, List.of("T-5")),
            Map.entry(WaitingCategory.BLOCKED, List.of("T-3")),
            Map.entry(WaitingCategory.OTHER_STATE, List.of("T-4")),
            Map.entry(WaitingCategory.DEPENDENCY, List.of("T-2")),
            Map.entry(WaitingCategory.CONTAINER, List.of("T-8")));
  }

  @Test
  void a_role_narrows_both_lists() {
    site.add("T-1");
    site.add("T-2", d -> d.role("B-ui"));
    site.add("T-3", d -> d.role("B-ui").dependencies(List.of("T-1")));

    ListReady.Ready ready = list("B-ui", null, null, null);

    assertThat(ids(ready)).containsExactly("T-2");
    assertThat(ready.waiting())
        .containsExactly(Map.entry(WaitingCategory.DEPENDENCY, List.of("T-3")));
  }

  @Test
  void a_container_stays_one_when_its_children_are_another_role_s() {
    site.add("E-1");
    site.add("T-1", d -> d.parentId("E-1").role("B-ui"));

    assertThat(list("A-backend", null, null, null).waiting())
        .containsExactly(Map.entry(WaitingCategory.CONTAINER, List.of("E-1")));
    site.move("T-1", "done", ANN);
    assertThat(ids(list("A-backend", null, null, null))).containsExactly("E-1");
  }

  @Test
  void an_epic_narrows_to_what_is_below_it() {
    site.add("E-1");
    site.add("S-1", d -> d.parentId("E-1"));
    site.add("T-1", d -> d.parentId("S-1"));
    site.add("T-2");

    ListReady.Ready ready = list(null, "E-1", null, null);

    assertThat(ids(ready)).containsExactly("T-1");
    assertThat(ready.waiting())
        .containsExactly(Map.entry(WaitingCategory.CONTAINER, List.of("S-1")));
    assertThat(new ListReady(site.project()).list(new ListReady.Request(null, "E-9", null, null)))
        .isEqualTo(new Outcome.NotFound<ListReady.Ready>("task", "E-9", "E-1"));
  }

  @Test
  void a_rank_narrows_to_what_is_as_urgent() {
    site.add("T-1", d -> d.priority(4));
    site.add("T-2");
    site.add("T-3", d -> d.priority(6));

    assertThat(ids(list(null, null, 4, null))).containsExactly("T-1");
    assertThat(ids(list(null, null, 5, null))).containsExactly("T-1", "T-2");
    assertThat(ids(list(null, null, 6, null))).containsExactly("T-1", "T-2", "T-3");
  }

  @Test
  void without_a_standard_priority_a_missing_one_is_beyond_every_rank() {
    Site plain = new Site();
    plain.add("T-1");
    plain.add("T-2", d -> d.priority(Integer.MAX_VALUE));

    ListReady.Ready ready =
        value(
            new ListReady(plain.project())
                .list(new ListReady.Request(null, null, Integer.MAX_VALUE, null)));

    assertThat(ids(ready)).containsExactly("T-2");
  }

  @Test
  void a_limit_cuts_the_list_but_not_the_count() {
    site.add("T-1");
    site.add("T-2");
    site.add("T-3");

    assertThat(ids(list(null, null, null, 2))).containsExactly("T-1", "T-2");
    assertThat(list(null, null, null, 2).readyCount()).isEqualTo(3);
    assertThat(ids(list(null, null, null, 0))).isEmpty();
    assertThat(ids(list(null, null, null, 9))).hasSize(3);
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_queue() {
    WatchedStore watched = new WatchedStore(site.store());
    ListReady ready = new ListReady(site.project(watched));
    ListReady.Request all = new ListReady.Request(null, null, null, null);
    value(ready.list(all));
    int questions = watched.calls().size();
    for (int i = 0; i < 50; i++) {
      site.add("T-" + i, d -> d.reviewDomains(List.of("ops")));
    }

    assertThat(value(ready.list(all)).tasks()).hasSize(50);
    assertThat(watched.calls()).hasSize(questions);
  }

  private ListReady.Ready list(
      @Nullable String role,
      @Nullable String within,
      @Nullable Integer mostUrgentRanks,
      @Nullable Integer limit) {
    return value(
        new ListReady(site.project())
            .list(new ListReady.Request(role, within, mostUrgentRanks, limit)));
  }

  private static List<String> ids(ListReady.Ready ready) {
    return ready.tasks().stream().map(card -> card.task().id()).toList();
  }
}

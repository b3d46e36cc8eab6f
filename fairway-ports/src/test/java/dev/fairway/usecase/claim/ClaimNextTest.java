package dev.fairway.usecase.claim;

import static dev.fairway.usecase.Crew.ABE;
import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.GUEST;
import static dev.fairway.usecase.Outcomes.refusal;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimNextTest {

  private final Site site = new Site();

  @Test
  void the_next_task_is_the_first_by_priority_sequence_and_id() {
    site.add("T-9", d -> d.priority(1).sequence(2));
    site.add("T-8", d -> d.priority(1));
    site.add("T-7", d -> d.priority(1).sequence(10));
    site.add("T-6");
    site.add("T-5");
    site.add("T-4", d -> d.priority(0).role("B-ui"));

    assertThat(takeAll(ANN)).containsExactly("T-9", "T-7", "T-8", "T-5", "T-6");
    assertThat(takeAll(BEA)).containsExactly("T-4");
  }

  @Test
  void a_missing_priority_counts_as_the_project_says() {
    Site ranked = new Site(new SitePolicy().standardPriority(5));
    ranked.add("T-1", d -> d.priority(6));
    ranked.add("T-2");
    ranked.add("T-3", d -> d.priority(4));

    assertThat(takeAll(ranked, ANN, null)).containsExactly("T-3", "T-2", "T-1");
  }

  @Test
  void what_is_held_blocked_waiting_or_a_container_is_passed_over() {
    site.add("T-1");
    site.claim("T-1", ABE);
    site.add("T-2");
    site.move("T-2", "blocked", ANN);
    site.add("T-3", d -> d.dependencies(List.of("T-1")));
    site.add("E-1");
    site.add("T-4", d -> d.parentId("E-1").role("B-ui"));
    site.put("T-5", TaskState.initial("in_progress"), d -> d);
    site.put("T-6", TaskState.initial("todo"), d -> d.priority(99));

    assertThat(takeAll(ANN)).containsExactly("T-6");
    Refusal.NothingReady nothing = (Refusal.NothingReady) refusal(next(ANN, null));
    assertThat(nothing.role()).isEqualTo("A-backend");
    assertThat(nothing.within()).isNull();
    assertThat(nothing.waiting())
        .containsExactly(
            Map.entry(WaitingCategory.CLAIMED, List.of("T-1", "T-6")),
            Map.entry(WaitingCategory.UNATTENDED, List.of("T-5")),
            Map.entry(WaitingCategory.BLOCKED, List.of("T-2")),
            Map.entry(WaitingCategory.DEPENDENCY, List.of("T-3")),
            Map.entry(WaitingCategory.CONTAINER, List.of("E-1")));
  }

  @Test
  void a_session_that_holds_a_task_gets_another_one() {
    site.add("T-1");
    site.add("T-2");

    assertThat(value(next(ANN, null)).task().task().id()).isEqualTo("T-1");
    assertThat(value(next(ANN, null)).task().task().id()).isEqualTo("T-2");
  }

  @Test
  void an_epic_narrows_to_what_is_below_it_at_any_depth_and_leaves_itself_out() {
    site.add("E-1");
    site.add("S-1", d -> d.parentId("E-1"));
    site.add("T-1", d -> d.parentId("S-1").priority(9));
    site.add("T-2", d -> d.priority(1));
    site.add("E-2");

    assertThat(takeAll(site, ANN, "E-1")).containsExactly("T-1");
    Refusal.NothingReady nothing = (Refusal.NothingReady) refusal(next(ANN, "E-1"));
    assertThat(nothing.within()).isEqualTo("E-1");
    assertThat(nothing.waiting())
        .containsExactly(
            Map.entry(WaitingCategory.CLAIMED, List.of("T-1")),
            Map.entry(WaitingCategory.CONTAINER, List.of("S-1")));
    assertThat(takeAll(site, ANN, "E-2")).isEmpty();
    assertThat(next(ANN, "E-3")).isInstanceOf(Outcome.NotFound.class);
  }

  @Test
  void a_project_without_roles_hands_out_every_task() {
    Site open = new Site(new SitePolicy().roles());
    open.add("T-1", d -> d.role("anyone"));

    assertThat(takeAll(open, GUEST, null)).containsExactly("T-1");
    assertThat(open.task("T-1").state().owner()).isEqualTo("anyone");
  }

  @Test
  void with_roles_a_caller_without_one_gets_nothing() {
    site.add("T-1");

    assertThat(refusal(next(GUEST, null))).isInstanceOf(Refusal.WrongRole.class);
  }

  @Test
  void a_request_that_no_task_could_grant_is_refused_as_it_would_be_by_name() {
    site.add("T-1");
    ClaimRequest unexplained = new ClaimRequest(ANN, null, false, true, null);

    assertThat(refusal(new ClaimNext(site.project()).claim(null, unexplained)))
        .isEqualTo(new Refusal.ReasonRequired("T-1", "force"));
  }

  @Test
  void a_task_whose_dependency_is_reopened_meanwhile_is_left_for_the_next() {
    site.add("T-0");
    site.move("T-0", "done", ANN);
    site.add("T-1", d -> d.dependencies(List.of("T-0")));
    site.add("T-2");
    Task reopened = site.task("T-0").in(TaskState.initial("todo"), site.now());
    Store racing =
        new WatchedStore(site.store())
            .before("lockFirstUnheld", session -> session.saveState(reopened));

    assertThat(
            value(new ClaimNext(site.project(racing)).claim(null, ClaimRequest.plain(ANN)))
                .task()
                .task()
                .id())
        .isEqualTo("T-2");
    assertThat(site.status("T-1")).isEqualTo("todo");
  }

  @Test
  void a_task_that_another_role_gets_meanwhile_is_left_and_nothing_else_is_nothing() {
    site.add("T-1");
    Task before = site.task("T-1");
    Task given = before.as(before.definition().toBuilder().role("B-ui").build(), site.now());
    Store racing =
        new WatchedStore(site.store())
            .before("lockFirstUnheld", session -> session.redefine(List.of(given)));

    assertThat(
            refusal(new ClaimNext(site.project(racing)).claim(null, ClaimRequest.plain(ANN)))
                .kind())
        .isEqualTo("nothing_ready");
    assertThat(site.status("T-1")).isEqualTo("todo");
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_queue() {
    WatchedStore watched = new WatchedStore(site.store());
    ClaimNext claims = new ClaimNext(site.project(watched));
    site.add("T-1", d -> d.priority(1));
    value(claims.claim(null, ClaimRequest.plain(ANN)));
    int questions = watched.calls().size();

    for (int i = 2; i < 50; i++) {
      String before = "T-" + (i - 1);
      site.add("T-" + i, d -> d.dependencies(List.of(before)));
      site.add("U-" + i);
    }
    value(claims.claim(null, ClaimRequest.plain(ANN)));

    assertThat(watched.calls()).hasSize(questions);
  }

  private List<String> takeAll(Caller caller) {
    return takeAll(site, caller, null);
  }

  private static List<String> takeAll(Site site, Caller caller, @Nullable String within) {
    List<String> taken = new ArrayList<>();
    ClaimNext next = new ClaimNext(site.project());
    while (next.claim(within, ClaimRequest.plain(caller))
        instanceof Outcome.Done<ClaimedTask> done) {
      taken.add(done.value().task().task().id());
    }
    return taken;
  }

  private Outcome<ClaimedTask> next(Caller caller, @Nullable String within) {
    return new ClaimNext(site.project()).claim(within, ClaimRequest.plain(caller));
  }
}

package dev.fairway.usecase.overview;

import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.lane.LaneLoad;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.report.EpicProgress;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.usecase.Crew;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverviewTest {

  private final Site site =
      new Site(
          new SitePolicy()
              .evidenceBeforeDone()
              .handoffBeforeMerge()
              .coordinator(new CoordinatorPolicy(1, null, null, null)));

  private Lane lane(String role) {
    for (Lane lane : wall().lanes()) {
      if (lane.role().equals(role)) {
        return lane;
      }
    }
    throw new AssertionError("no lane " + role);
  }

  private ShowWall.Wall wall() {
    return new ShowWall(site.project()).show();
  }

  private void request(String id, String reviewer) {
    site.store()
        .write(
            session -> {
              session.put(new ReviewRequest(id, reviewer, null, Crew.ANN.actor(), site.now()));
              return null;
            });
  }

  private void handoff(String id) {
    site.store()
        .write(
            session ->
                session.add(
                    new Handoff(
                        0,
                        id,
                        "A-backend",
                        "B-ui",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Crew.ANN.actor(),
                        site.now(),
                        null)));
  }

  @Test
  void every_configured_role_has_a_lane_and_so_has_a_role_that_only_tasks_name() {
    site.put("X-1", TaskState.initial("todo"), definition -> definition.role("Z-old"));
    assertThat(wall().lanes())
        .extracting(Lane::role)
        .containsExactly("A-backend", "B-ui", "C-ops", "Z-old");
    assertThat(lane("Z-old").branch()).isEqualTo("agent/Z-old");
    assertThat(lane("B-ui").load()).isEqualTo(LaneLoad.EMPTY);
  }

  @Test
  void without_configured_roles_those_of_the_tasks_have_lanes() {
    Site open = new Site(new SitePolicy().roles());
    open.add("T-1");
    assertThat(new ShowWall(open.project()).show().lanes())
        .extracting(Lane::role)
        .containsExactly("A-backend");
  }

  @Test
  void a_lane_shows_what_it_works_on_since_when_and_how_its_gates_stand() {
    site.add("T-1", definition -> definition.reviewDomains(List.of("safety")));
    site.passes(Duration.ofHours(1));
    site.claim("T-1", Crew.ANN);
    site.add("T-2");
    assertThat(lane("A-backend").load()).isEqualTo(LaneLoad.BUSY);
    Lane.Working working = lane("A-backend").working().get(0);
    assertThat(working.task().id()).isEqualTo("T-1");
    assertThat(working.since()).isEqualTo(site.now());
    assertThat(working.gates())
        .extracting(GateEvaluation::gate)
        .containsExactly("evidence", "review", "handoff");
    handoff("T-1");
    assertThat(lane("A-backend").working().get(0).gates().get(2).isSatisfied()).isTrue();
    site.claim("T-2", Crew.ABE);
    assertThat(lane("A-backend").load()).isEqualTo(LaneLoad.OVERLOADED);
  }

  @Test
  void an_active_task_that_nobody_holds_is_as_old_as_its_state() {
    TaskState active = new TaskState("in_progress", "A-backend", null, null, null, null, true);
    site.put("T-1", active, definition -> definition);
    assertThat(lane("A-backend").working().get(0).since()).isEqualTo(site.now());
    site.put("T-2", active, definition -> definition);
    assertThat(lane("A-backend").load()).isEqualTo(LaneLoad.BUSY);
  }

  @Test
  void a_lane_says_why_its_blocked_tasks_are_blocked() {
    for (int i = 1; i <= 6; i++) {
      site.add("T-" + i);
      site.move("T-" + i, "blocked", Crew.ANN);
    }
    Lane lane = lane("A-backend");
    assertThat(lane.blockedCount()).isEqualTo(6);
    assertThat(lane.blocked()).hasSize(4);
    assertThat(lane.blocked().get(0).reason()).isEqualTo("no nails");
    assertThat(lane.counts()).containsEntry("blocked", 6L).containsEntry("todo", 0L);
  }

  @Test
  void a_lane_names_what_is_ready_first_and_counts_the_rest() {
    for (int i = 1; i <= 6; i++) {
      int priority = 10 - i;
      site.add("T-" + i, definition -> definition.priority(priority));
    }
    site.add("U-1", definition -> definition.dependencies(List.of("T-1")));
    site.add("E-1");
    site.add("E-2", definition -> definition.parentId("E-1"));
    Lane lane = lane("A-backend");
    assertThat(lane.ready()).extracting(Task::id).containsExactly("T-6", "T-5", "T-4", "T-3");
    assertThat(lane.readyCount()).isEqualTo(7);
    assertThat(lane.load()).isEqualTo(LaneLoad.IDLE);
    assertThat(lane.waiting())
        .containsEntry(WaitingCategory.DEPENDENCY, 1)
        .containsEntry(WaitingCategory.CONTAINER, 1)
        .hasSize(2);
    assertThat(lane("B-ui").waiting()).isEmpty();
  }

  @Test
  void a_lane_shows_what_it_is_asked_to_review() {
    site.add("T-1");
    request("T-1", "B-ui");
    request("T-1", "C-ops");
    assertThat(lane("B-ui").reviewing()).extracting(Task::id).containsExactly("T-1");
    assertThat(lane("A-backend").reviewing()).isEmpty();
  }

  @Test
  void the_wall_tells_what_has_happened_last_and_which_handoffs_wait() {
    site.add("T-1");
    site.put("T-2", TaskState.initial("done"), definition -> definition);
    handoff("T-1");
    handoff("T-2");
    site.claim("T-1", Crew.ANN);
    ShowWall.Wall wall = wall();
    assertThat(wall.recent().get(0).title()).isEqualTo("Mend T-1");
    assertThat(wall.recent().get(0).entry().toStatus()).isEqualTo("in_progress");
    assertThat(wall.handoffs()).extracting(each -> each.taskId()).containsExactly("T-1");
    assertThat(wall.oldHandoffs()).isEqualTo(1);
    assertThat(wall.at()).isEqualTo(site.now());
  }

  @Test
  void a_search_says_what_there_is_to_narrow_it_by() {
    site.add("E-1", definition -> definition.kind("epic"));
    site.add("T-1", definition -> definition.parentId("E-1").tags(List.of("api")));
    TaskSearch.Order order = TaskSearch.Order.by(TaskSearch.Field.ID);
    SearchTasks.Found found =
        value(new SearchTasks(site.project()).search(TaskSearch.of(TaskQuery.all(), order, 1)));
    assertThat(found.matching()).isEqualTo(2);
    assertThat(found.tasks()).hasSize(1);
    assertThat(found.facets().tags()).containsOnlyKeys("api");
    assertThat(found.facets().parents()).containsOnlyKeys("E-1");
  }

  @Test
  void a_search_below_an_unknown_task_is_not_found() {
    TaskQuery below = new TaskQuery(List.of(), List.of(), List.of(), List.of(), List.of(), "NOPE");
    TaskSearch.Order order = TaskSearch.Order.by(TaskSearch.Field.ID);
    assertThat(new SearchTasks(site.project()).search(TaskSearch.of(below, order, 9)))
        .isInstanceOf(Outcome.NotFound.class);
    site.add("E-1");
    TaskQuery known = new TaskQuery(List.of(), List.of(), List.of(), List.of(), List.of(), "E-1");
    assertThat(
            value(new SearchTasks(site.project()).search(TaskSearch.of(known, order, 9))).tasks())
        .isEmpty();
  }

  @Test
  void a_task_is_seen_among_its_neighbours() {
    site.add("E-1");
    site.add("T-1", definition -> definition.parentId("E-1"));
    site.add("T-2", definition -> definition.parentId("E-1").dependencies(List.of("T-1")));
    ShowSurroundings.Surroundings around =
        new ShowSurroundings(site.project()).of(site.task("T-2"));
    assertThat(around.above()).extracting(Task::id).containsExactly("E-1");
    assertThat(around.before()).extracting(Task::id).containsExactly("T-1");
    assertThat(new ShowSurroundings(site.project()).of(site.task("T-1")).after())
        .extracting(Task::id)
        .containsExactly("T-2");
    assertThat(new ShowSurroundings(site.project()).of(site.task("E-1")).below()).hasSize(2);
  }

  @Test
  void epics_with_nothing_left_are_shown_when_asked_for() {
    site.add("E-1");
    site.put("T-1", TaskState.initial("done"), definition -> definition.parentId("E-1"));
    site.add("E-2");
    site.add("T-2", definition -> definition.parentId("E-2"));
    site.add("T-3", definition -> definition.parentId("E-2").dependencies(List.of("T-2")));
    ListEpics.Epics open = new ListEpics(site.project()).list(false, 0, 10);
    assertThat(open.epics()).extracting(each -> each.task().id()).containsExactly("E-2");
    assertThat(open.titles()).containsEntry("T-2", "Mend T-2").containsEntry("E-2", "Mend E-2");
    assertThat(open.matching()).isEqualTo(1);
    assertThat(new ListEpics(site.project()).list(true, 0, 10).epics())
        .extracting(EpicProgress::isFinished)
        .containsExactly(true, false);
    ListEpics.Epics second = new ListEpics(site.project()).list(true, 1, 1);
    assertThat(second.epics()).extracting(EpicProgress::isFinished).containsExactly(false);
    assertThat(second.matching()).isEqualTo(2);
    assertThat(new ListEpics(site.project()).list(true, 7, Integer.MAX_VALUE).epics()).isEmpty();
  }

  @Test
  void the_flow_tells_what_was_finished_and_how_old_the_rest_is() {
    site.add("T-1");
    site.add("T-2");
    site.claim("T-1", Crew.ANN);
    site.passes(Duration.ofDays(2));
    site.move("T-2", "blocked", Crew.ANN);
    site.put("T-3", TaskState.initial("todo"), definition -> definition);
    ShowFlow.Flow flow = new ShowFlow(site.project()).over(Duration.ofDays(7));
    assertThat(flow.open())
        .extracting(each -> each.task().id())
        .containsExactly("T-1", "T-2", "T-3");
    assertThat(flow.open().get(0).since()).isEqualTo(Site.START);
    assertThat(flow.days()).hasSize(2);
    assertThat(flow.completions()).isEmpty();
    assertThat(flow.counts()).isNotEmpty();
  }
}

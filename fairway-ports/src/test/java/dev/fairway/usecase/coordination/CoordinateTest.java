package dev.fairway.usecase.coordination;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Crew.GUEST;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.coordination.Action;
import dev.fairway.domain.coordination.BlockedTask;
import dev.fairway.domain.coordination.PreflightCheck;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.domain.coordination.Trouble;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.policy.CoordinatorPolicy;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.LaneFolders;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import dev.fairway.usecase.WatchedStore;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.record.RecordHandoff;
import dev.fairway.usecase.review.RouteReview;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoordinateTest {

  private static final Duration DAY = Duration.ofDays(1);

  private final Site site =
      new Site(
          new SitePolicy()
              .transitions()
              .evidenceBeforeDone()
              .coordinator(new CoordinatorPolicy(1, null, null, DAY)));

  private Situation look() {
    return new Coordinate(site.project()).look(FoundLanes.none());
  }

  private List<String> found() {
    return look().troubles().stream().map(one -> one.word() + " " + one.taskId()).toList();
  }

  @Test
  void an_empty_project_is_in_order_and_there_is_nothing_to_do() {
    Situation situation = look();

    assertThat(situation.isOk()).isTrue();
    assertThat(situation.generatedAt()).isEqualTo(site.now());
    assertThat(situation.actions()).isEmpty();
    assertThat(situation.preflight()).extracting(PreflightCheck::ok).containsOnly(true);
  }

  @Test
  void ready_work_is_for_the_role_that_has_room() {
    site.add("T-1");
    site.add("T-2", d -> d.role("B-ui"));
    site.add("T-3");
    site.arrives(ANN);
    site.claim("T-3", ANN);

    assertThat(look().actions())
        .extracting(Action::command)
        .containsExactly(
            "fairway record evidence T-3 --command-text ‹command› --result pass",
            "fairway claim T-2 --as B-ui");
  }

  @Test
  void a_holder_that_was_never_recorded_attends_to_nothing() {
    site.add("T-1");
    site.claim("T-1", ANN);

    assertThat(found()).containsExactly("unattended_task T-1");
  }

  @Test
  void what_finished_tasks_owe_is_counted_and_nothing_to_do() {
    site.put("T-1", TaskState.initial("done"), d -> d.reviewDomains(List.of("ops")));
    site.put("T-2", TaskState.initial("dropped"), d -> d);
    hand("T-1");
    hand("T-2");
    ask("T-2");
    site.passes(DAY);

    assertThat(look().oldDebt()).isEqualTo(new OldDebt(1, 2, 2));
    assertThat(look().actions()).isEmpty();
    assertThat(look().isOk()).isTrue();
  }

  @Test
  void what_open_tasks_wait_for_is_told_one_by_one() {
    site.add("T-1");
    hand("T-1");
    checkpoint("T-1");
    site.add("T-2", d -> d.role("B-ui"));
    site.move("T-2", "blocked", BEA);
    site.passes(DAY);

    assertThat(found())
        .containsExactly("overdue_handoff T-1", "stale_checkpoint T-1", "blocked_without_news T-2");
    assertThat(look().blocked()).extracting(BlockedTask::reason).containsExactly("no nails");
  }

  @Test
  void whoever_was_asked_has_a_review_track() {
    site.add("T-1");
    ask("T-1");

    assertThat(look().roles().get(2).review())
        .extracting(review -> review.role() + " " + review.taskId())
        .containsExactly("C-ops T-1");
  }

  @Test
  void lanes_are_looked_at_where_there_are_any() {
    InMemoryRepository git = new InMemoryRepository(Path.of("/project"));
    assertThat(stops(git)).containsExactly("missing_base null");

    git.addCommit("main", "first", "readme");
    assertThat(stops(git))
        .containsExactly("missing_branch A-backend", "missing_branch B-ui", "missing_branch C-ops");
  }

  private List<String> stops(InMemoryRepository git) {
    Project project = site.project(git);
    Situation situation = new Coordinate(project).look(FoundLanes.all(project, new Lanes()));
    return situation.stopConditions().stream().map(CoordinateTest::stop).toList();
  }

  private static String stop(Trouble stop) {
    return stop.word() + " " + stop.role();
  }

  @Test
  void one_look_is_one_snapshot_and_changes_nothing() {
    site.add("T-1");
    site.claim("T-1", ANN);
    WatchedStore watched = new WatchedStore(site.store());
    Coordinate coordinate = new Coordinate(site.project(watched));
    coordinate.look(FoundLanes.none());
    int questions = watched.calls().size();
    for (int i = 0; i < 20; i++) {
      site.add("N-" + i);
      site.put("D-" + i, TaskState.initial("done"), d -> d.reviewDomains(List.of("ops")));
      site.put("P-" + i, TaskState.initial("in_progress"), d -> d);
    }

    assertThat(coordinate.look(FoundLanes.none())).isEqualTo(coordinate.look(FoundLanes.none()));
    assertThat(watched.calls()).hasSize(2 * questions);
  }

  private void ask(String id) {
    value(
        new RouteReview(site.project())
            .route(new RouteReview.Request(id, List.of(), "C-ops", null, ANN)));
  }

  private void checkpoint(String id) {
    site.store()
        .write(
            store ->
                store.add(
                    new Checkpoint(
                        0,
                        id,
                        CheckpointState.ACTIVE,
                        null,
                        null,
                        null,
                        null,
                        CEM.actor(),
                        null,
                        site.now())));
  }

  private void hand(String id) {
    Handoff handoff =
        new Handoff(
            0,
            id,
            null,
            "B-ui",
            null,
            null,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            null,
            GUEST.actor(),
            site.now(),
            null);
    value(new RecordHandoff(site.project()).record(handoff, GUEST));
  }

  private static final class Lanes implements LaneFolders {
    @Override
    public Path of(String role) {
      return Path.of("/lanes", role);
    }

    @Override
    public boolean isTaken(Path folder) {
      return false;
    }

    @Override
    public Optional<Path> here() {
      return Optional.empty();
    }
  }
}

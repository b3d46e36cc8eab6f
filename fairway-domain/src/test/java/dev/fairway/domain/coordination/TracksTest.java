package dev.fairway.domain.coordination;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.PolicyExample;
import dev.fairway.domain.checkpoint.CheckpointState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What roles have open, and how much of it they may. */
class TracksTest {

  private static final Instant LATER = NOW.minus(Duration.ofHours(1));

  private final Scene scene = new Scene();

  private List<String> sides() {
    List<String> sides = new ArrayList<>();
    for (RoleTracks role : scene.look().roles()) {
      for (SideTrack track : role.side()) {
        track
            .items()
            .forEach(item -> sides.add(role.role() + " " + track.taskId() + " " + item.id()));
      }
    }
    return sides;
  }

  @Test
  void a_primary_track_is_a_task_that_the_role_holds_whosever_it_is() {
    scene.held("T-1", "A-backend", PERSON).heldFor("T-2", "A-backend", "B-ui");
    scene.unheld("T-3", "A-backend").heldFor("T-4", "B-ui", "Codex");

    assertThat(scene.look().roles())
        .extracting(role -> role.role() + " " + role.primary().size())
        .containsExactly("A-backend 1", "B-ui 2");
  }

  @Test
  void a_side_track_is_a_session_a_watcher_or_a_checkpoint_on_another_task() {
    scene.held("T-1", "A-backend", PERSON).todo("T-2", "A-backend");
    scene
        .live("s-1", "A-backend", "T-1")
        .live("s-2", "A-backend", "T-2")
        .live("s-3", "B-ui", "T-1");
    scene.live("s-4", "B-ui", null).stale("s-5", "B-ui", "T-2", "gone");
    scene.watcher("w-1", "T-2", "ops/watch", null).watcher("w-2", "T-2", "B-ui", null);
    scene.watcher("w-3", "T-2", "B-ui", "A-backend").watcher("w-4", "T-9", "B-ui", null);
    scene.checkpoint("T-2", CheckpointState.REVIEW, null, "B-ui", null, NOW);

    assertThat(sides())
        .containsExactly(
            "A-backend T-2 s-2",
            "A-backend T-2 w-1",
            "A-backend T-2 w-3",
            "B-ui T-1 s-3",
            "B-ui T-2 w-2",
            "B-ui T-2 review");
  }

  @Test
  void more_primary_tracks_than_allowed_stop_the_role_and_the_last_gives_way() {
    scene.limits(1, null, null).held("T-1", "B-ui", PERSON, LATER, null);
    scene.held("T-2", "B-ui", PERSON).todo("T-3", "B-ui").todo("T-4", "A-backend");

    assertThat(scene.found()).containsExactly("too_many_primary_tracks null B-ui");
    assertThat(scene.commands())
        .containsExactly(
            "fairway release T-1 --force --reason ‹why›", "fairway claim T-4 --as A-backend");
    assertThat(scene.look().stopConditions().get(0).message())
        .isEqualTo("B-ui holds T-2, T-1: 2 instead of at most 1");
  }

  @Test
  void a_role_at_its_limit_is_not_stopped_and_not_given_more() {
    scene.limits(1, null, null).held("T-1", "B-ui", PERSON).todo("T-3", "B-ui");

    assertThat(scene.found()).isEmpty();
    assertThat(scene.commands()).isEmpty();
    assertThat(scene.look().ready()).hasSize(1);
  }

  @Test
  void everything_on_a_side_track_too_many_is_to_be_closed() {
    scene.limits(null, 1, null).todo("T-1", "B-ui").todo("T-2", "B-ui");
    scene.checkpoint("T-1", CheckpointState.ACTIVE, null, null, null, Scene.BEFORE.minusSeconds(9));
    scene.live("s-1", "B-ui", "T-2").watcher("w-1", "T-2", null, null);
    scene.checkpoint("T-2", CheckpointState.ACTIVE, null, null, null, LATER);

    assertThat(scene.found()).containsExactly("too_many_side_tracks null B-ui");
    assertThat(scene.commands())
        .containsExactly(
            "fairway session end s-1 --reason ‹why›"
                + " && fairway watcher finish w-1 --result ‹pass|fail|blocked›"
                + " && fairway checkpoint record T-2 --state parked --summary ‹where it stands›");
  }

  @Test
  void more_reviews_than_allowed_are_to_be_given_the_oldest_first() {
    scene.limits(null, null, 1).held("T-1", "B-ui", PERSON).held("T-2", "B-ui", PERSON);
    scene.asked("A-backend", "T-1", LATER).asked("A-backend", "T-2").asked("B-ui", "T-1");

    assertThat(scene.found()).containsExactly("too_many_review_tracks null A-backend");
    assertThat(scene.commands())
        .containsExactly(
            "fairway record review T-2 --reviewer A-backend --verdict ‹approve|changes|reject›",
            "fairway record review T-1 --reviewer B-ui --verdict ‹approve|changes|reject›");
  }

  @Test
  void without_configured_roles_every_role_that_has_something_has_tracks() {
    scene.policy(new PolicyExample().roles());
    scene.todo("T-1", "ops").heldFor("T-2", "ops", "dev").asked("rev", "T-2");
    scene.live("s-1", "aux", "T-1");

    assertThat(scene.look().roles())
        .extracting(RoleTracks::role)
        .containsExactly("aux", "dev", "ops", "rev");
  }
}

package dev.fairway.usecase.record;

import static dev.fairway.usecase.Crew.ANN;
import static dev.fairway.usecase.Crew.BEA;
import static dev.fairway.usecase.Crew.CEM;
import static dev.fairway.usecase.Outcomes.problem;
import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.port.git.testing.InMemoryRepository;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.WatchedStore;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HandoffsTest {

  private final Site site = new Site();

  @Test
  void work_is_handed_on_listed_and_acknowledged() {
    site.add("T-1");
    site.add("T-2");

    Handoff first = value(hand("T-1", "B-ui"));
    Handoff second = value(hand("T-2", "C-ops"));
    assertThat(first.id()).isEqualTo(1);
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.HANDOFF_RECORDED);
    assertThat(site.last("T-1").detail()).isEqualTo("to B-ui");
    assertThat(list(null, false)).containsExactly(first, second);
    assertThat(list("B-ui", false)).containsExactly(first);
    assertThat(list("A-backend", true)).isEmpty();

    site.passes(Duration.ofMinutes(3));
    Handoff noted = value(new AcknowledgeHandoff(site.project()).acknowledge(1, BEA));

    assertThat(noted.acknowledgement())
        .isEqualTo(new Handoff.Acknowledgement(BEA.actor(), "B-ui", site.now()));
    assertThat(list(null, false)).containsExactly(second);
    assertThat(list(null, true)).containsExactly(noted, second);
    assertThat(site.last("T-1").action()).isEqualTo(HistoryAction.HANDOFF_ACKNOWLEDGED);
    assertThat(site.last("T-1").detail()).isEqualTo("handoff 1");
  }

  @Test
  void a_second_acknowledgement_changes_nothing() {
    site.add("T-1");
    value(hand("T-1", "B-ui"));
    Handoff noted = value(new AcknowledgeHandoff(site.project()).acknowledge(1, BEA));
    site.passes(Duration.ofMinutes(3));

    assertThat(value(new AcknowledgeHandoff(site.project()).acknowledge(1, CEM))).isEqualTo(noted);
    assertThat(site.actions("T-1")).hasSize(3);
  }

  @Test
  void of_two_acknowledgements_at_once_the_first_counts() {
    site.add("T-1");
    Handoff open = value(hand("T-1", "B-ui"));
    Handoff noted =
        open.acknowledged(new Handoff.Acknowledgement(CEM.actor(), "C-ops", site.now()));
    Store racing =
        new WatchedStore(site.store()).before("lock", session -> session.acknowledge(noted));

    assertThat(value(new AcknowledgeHandoff(site.project(racing)).acknowledge(1, BEA)))
        .isEqualTo(noted);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(new AcknowledgeHandoff(site.project()).acknowledge(7, BEA))
        .isEqualTo(new Outcome.NotFound<Handoff>("handoff", "7", null));
    assertThat(hand("T-1", "B-ui")).isEqualTo(new Outcome.NotFound<Handoff>("task", "T-1", null));
  }

  @Test
  void its_commit_is_kept_with_its_full_id_and_has_to_exist() {
    site.add("T-1");
    InMemoryRepository git = new InMemoryRepository();
    String head = git.addCommit("main", "first", "a");
    RecordHandoff handoffs = new RecordHandoff(site.project(git));
    Handoff handoff = handoff("T-1", "B-ui");

    assertThat(value(handoffs.record(handoff.withCommit("main"), ANN)).commit()).isEqualTo(head);
    assertThat(problem(handoffs.record(handoff.withCommit("nowhere"), ANN)))
        .contains("there is no commit 'nowhere' in the repository");
    assertThat(value(hand("T-1", "C-ops")).commit()).isEqualTo(handoff.commit());
  }

  @Test
  void work_goes_to_a_configured_role() {
    Store store = mock();

    assertThat(
            problem(new RecordHandoff(site.project(store)).record(handoff("T-1", "gardener"), ANN)))
        .isEqualTo("unknown role 'gardener'; roles: A-backend, B-ui, C-ops");
    verifyNoInteractions(store);
  }

  private Outcome<Handoff> hand(String id, String role) {
    return new RecordHandoff(site.project()).record(handoff(id, role), ANN);
  }

  private List<Handoff> list(@Nullable String role, boolean all) {
    return new ListHandoffs(site.project()).list(role, all);
  }

  private Handoff handoff(String id, String role) {
    return new Handoff(
        0,
        id,
        ANN.role(),
        role,
        "the posts stand",
        null,
        List.of("posts/north.txt"),
        List.of("make test"),
        null,
        List.of(),
        List.of(),
        null,
        ANN.actor(),
        site.now(),
        null);
  }
}

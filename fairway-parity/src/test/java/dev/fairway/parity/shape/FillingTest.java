package dev.fairway.parity.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.session.ProcessSign;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionCheck;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.session.SessionWork;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.InMemoryStore;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.ready.ListReady;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class FillingTest {

  private final Store store = filled(RealShape.of(1));
  private final Contents contents = Contents.of(store);
  private final Map<String, Task> byId =
      contents.tasks().stream().collect(Collectors.toMap(Task::id, Function.identity()));

  private static Store filled(RealShape shape) {
    Store store = new InMemoryStore();
    shape.fill(store);
    return store;
  }

  @Test
  void a_store_holds_exactly_as_much_as_the_original() {
    assertThat(contents.tasks()).hasSize(1_747);
    assertThat(contents.evidence()).hasSize(4_976);
    assertThat(contents.history()).hasSize(5_873);
    assertThat(contents.reviews()).hasSize(1_379);
    assertThat(contents.handoffs()).hasSize(245);
    assertThat(contents.sessions()).hasSize(1_194);
    assertThat(contents.checkpoints()).hasSize(3_777);
    assertThat(contents.watchers()).hasSize(91);
  }

  @Test
  void other_sizes_are_dealt_out_to_the_last_row() {
    Contents other = Contents.of(filled(RealShape.tasks(777)));
    Sizes sizes = Sizes.of(777);
    assertThat(other.tasks()).hasSize(sizes.tasks());
    assertThat(other.evidence()).hasSize(sizes.evidence());
    assertThat(other.history()).hasSize(sizes.history());
    assertThat(other.reviews()).hasSize(sizes.reviews());
    assertThat(other.handoffs()).hasSize(sizes.handoffs());
    assertThat(other.sessions()).hasSize(sizes.sessions());
    assertThat(other.checkpoints()).hasSize(sizes.checkpoints());
    assertThat(other.watchers()).hasSize(sizes.watchers());
  }

  @Test
  void the_same_seed_fills_a_store_with_the_same_rows() {
    assertThat(Contents.of(filled(RealShape.of(1)))).isEqualTo(contents);
    assertThat(Contents.of(filled(RealShape.of(1).seeded(7)))).isNotEqualTo(contents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-backend", "B-ui", "C-ops", "D-arch", "E-governance"})
  void every_role_has_something_to_do(String role) {
    Project project =
        new Project(
            ExamplePolicy.load(), store, InstantSource.fixed(RealShape.END), Branches.none());
    var outcome = new ListReady(project).list(new ListReady.Request(role, null, null, null));
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    if (outcome instanceof Outcome.Done<ListReady.Ready> done) {
      assertThat(done.value().readyCount()).isEqualTo(1);
      assertThat(done.value().waiting()).isNotEmpty();
    }
  }

  @Test
  void the_history_of_a_task_leads_to_its_state() {
    Map<String, String> reached = new HashMap<>();
    Map<String, Actor> claimed = new HashMap<>();
    for (HistoryEntry entry : contents.history()) {
      if (entry.toStatus() != null) {
        assertThat(entry.fromStatus()).isEqualTo(reached.getOrDefault(entry.taskId(), "todo"));
        reached.put(entry.taskId(), entry.toStatus());
      }
      if (entry.action() == HistoryAction.CLAIMED) {
        claimed.put(entry.taskId(), entry.actor());
      }
    }
    for (Task task : contents.tasks()) {
      assertThat(reached.getOrDefault(task.id(), "todo")).isEqualTo(task.status());
      if (task.state().claim() != null) {
        assertThat(task.state().claim().holder()).isEqualTo(claimed.get(task.id()));
      }
    }
  }

  @Test
  void the_history_of_a_task_is_in_the_order_of_time() {
    Map<String, HistoryEntry> last = new HashMap<>();
    for (HistoryEntry entry : contents.history()) {
      HistoryEntry before = last.put(entry.taskId(), entry);
      if (before != null) {
        assertThat(entry.at()).isAfterOrEqualTo(before.at());
      }
    }
  }

  @Test
  void a_block_has_a_reason() {
    assertThat(contents.history())
        .filteredOn(entry -> "blocked".equals(entry.toStatus()))
        .hasSize(37)
        .allSatisfy(entry -> assertThat(entry.reason()).isNotBlank());
  }

  @Test
  void what_is_done_ends_with_a_proof_and_some_of_it_has_none() {
    Map<String, Evidence> last = new HashMap<>();
    contents.evidence().forEach(row -> last.put(row.taskId(), row));
    assertThat(last.values())
        .filteredOn(row -> byId.get(row.taskId()).status().equals("done"))
        .extracting(Evidence::result)
        .containsOnly(EvidenceResult.PASS);
    assertThat(last).hasSizeBetween(1_400, 1_740);
    assertThat(contents.evidence()).extracting(Evidence::result).contains(EvidenceResult.values());
  }

  @Test
  void nobody_reviews_or_hands_over_to_their_own_role() {
    assertThat(contents.reviews())
        .noneMatch(review -> byId.get(review.taskId()).role().equals(review.reviewer()));
    assertThat(contents.requests())
        .isNotEmpty()
        .noneMatch(asked -> byId.get(asked.taskId()).role().equals(asked.reviewer()));
    assertThat(contents.handoffs()).noneMatch(each -> each.toRole().equals(each.fromRole()));
  }

  @Test
  void some_handoffs_wait_to_be_acknowledged() {
    assertThat(contents.handoffs()).extracting(Handoff::isAcknowledged).contains(true, false);
  }

  @Test
  void a_store_remembers_where_its_tasks_came_from() {
    assertThat(store.<String>read(view -> view.lastImport().orElseThrow().source()))
        .isEqualTo("doc/governance/Agent_Work_Queue.yaml");
  }

  @Test
  void most_sessions_have_ended_a_few_are_stale_and_fewer_live() {
    SessionCheck check = new SessionCheck(ExamplePolicy.load().sessions(), RealShape.NOW);
    Map<SessionStatus, Long> statuses =
        contents.sessions().stream()
            .map(session -> check.read(session, ProcessSign.UNKNOWN, SessionWork.holder()))
            .collect(Collectors.groupingBy(SessionReading::status, Collectors.counting()));
    assertThat(statuses)
        .isEqualTo(
            Map.of(SessionStatus.ENDED, 1_182L, SessionStatus.STALE, 9L, SessionStatus.LIVE, 3L));
    assertThat(contents.sessions())
        .extracting(session -> session.staleness() == null)
        .contains(true, false);
  }

  @Test
  void other_sizes_have_as_many_at_work() {
    Store two = filled(RealShape.of(2));
    assertThat(open(two)).hasSize(12).isEqualTo(open(store));
    assertThat(two.<List<Watcher>>read(view -> view.watchers(false)))
        .hasSize(3)
        .isEqualTo(store.<List<Watcher>>read(view -> view.watchers(false)));
  }

  private static List<Session> open(Store store) {
    return store.read(view -> view.sessions(false));
  }

  @Test
  void whoever_holds_a_task_is_recorded_and_there() {
    for (Task task : contents.tasks()) {
      if (task.state().claim() != null) {
        String holder = task.state().claim().holder().name();
        assertThat(open(store))
            .filteredOn(session -> session.id().equals(holder))
            .singleElement()
            .satisfies(session -> assertThat(session.facts().taskId()).isEqualTo(task.id()));
      }
    }
  }

  @Test
  void a_session_begins_before_it_is_heard_of_and_ends_afterwards() {
    for (Session session : contents.sessions()) {
      assertThat(session.startedAt()).isBeforeOrEqualTo(session.heartbeatAt());
      assertThat(session.heartbeatAt()).isBefore(RealShape.NOW);
      if (session.end() != null) {
        assertThat(session.end().at()).isAfterOrEqualTo(session.heartbeatAt());
      }
    }
  }

  @Test
  void nearly_all_that_is_done_was_said_to_be_done_last() {
    Map<String, Checkpoint> last = new HashMap<>();
    contents.checkpoints().forEach(row -> last.put(row.taskId(), row));
    Map<CheckpointState, Long> done =
        last.values().stream()
            .filter(row -> byId.get(row.taskId()).status().equals("done"))
            .collect(Collectors.groupingBy(Checkpoint::state, Collectors.counting()));
    assertThat(done.keySet())
        .containsExactlyInAnyOrder(CheckpointState.DONE, CheckpointState.REVIEW);
    assertThat(done.get(CheckpointState.DONE)).isGreaterThan(1_000);
    assertThat(done.get(CheckpointState.REVIEW)).isBetween(1L, 30L);
    assertThat(contents.checkpoints())
        .extracting(Checkpoint::state)
        .contains(
            CheckpointState.PLANNED,
            CheckpointState.ACTIVE,
            CheckpointState.AWAITING_INPUT,
            CheckpointState.PARKED);
    assertThat(contents.checkpoints())
        .allSatisfy(row -> assertThat(row.recordedAt()).isBefore(RealShape.NOW));
  }

  @Test
  void a_watch_left_its_evidence_on_its_task() {
    Map<Long, Evidence> evidence =
        contents.evidence().stream().collect(Collectors.toMap(Evidence::id, Function.identity()));
    assertThat(contents.watchers())
        .filteredOn(watcher -> !watcher.isOpen() && watcher.finish().evidenceId() != null)
        .hasSizeGreaterThan(80)
        .allSatisfy(
            watcher -> {
              Evidence proof = evidence.get(watcher.finish().evidenceId());
              assertThat(proof.taskId()).isEqualTo(watcher.taskId());
              assertThat(proof.result()).isEqualTo(watcher.finish().result().evidence());
            });
  }
}

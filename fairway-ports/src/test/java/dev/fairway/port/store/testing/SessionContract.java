package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.NOON;
import static dev.fairway.port.store.testing.Samples.ODD;
import static dev.fairway.port.store.testing.Samples.PERSON;
import static dev.fairway.port.store.testing.Samples.bareSession;
import static dev.fairway.port.store.testing.Samples.ended;
import static dev.fairway.port.store.testing.Samples.session;
import static dev.fairway.port.store.testing.Samples.stale;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StaleRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sessions, each changed only by whoever has seen its newest version, and what they hold. */
public abstract class SessionContract extends StoreContract {

  @BeforeEach
  void twoTasks() {
    insert(task("T-1"), task("T-2"));
  }

  private Session put(Session session) {
    return store().write(store -> store.put(session));
  }

  private static Session inVersion(long version, Session session) {
    return new Session(
        session.id(),
        session.facts(),
        session.actor(),
        session.startedAt(),
        session.heartbeatAt(),
        session.staleness(),
        session.end(),
        version);
  }

  private static Session startedAt(Instant start, Session session) {
    return new Session(
        session.id(), session.facts(), session.actor(), start, LATER, null, session.end(), 0);
  }

  @Test
  void every_fact_of_a_session_comes_back() {
    Session full = put(session("s-1", "T-1"));
    Session bare = put(bareSession("s-2"));
    assertThat(full).isEqualTo(inVersion(1, session("s-1", "T-1")));
    assertThat(bare).isEqualTo(inVersion(1, bareSession("s-2")));
    assertThat(look().session("s-1")).contains(full);
    assertThat(look().session("s-2")).contains(bare);
    assertThat(look().session("s-3")).isEmpty();
  }

  @Test
  void a_session_replaces_the_one_that_was_read() {
    Session first = put(session("s-1", "T-1"));
    Session second = put(inVersion(first.version(), bareSession("s-1")));
    assertThat(second).isEqualTo(inVersion(2, bareSession("s-1")));
    Session third = put(inVersion(second.version(), session("s-1", "T-2")));
    assertThat(look().session("s-1")).contains(third);
    assertThat(look().sessions(true)).containsExactly(third);
  }

  @Test
  void staleness_and_end_come_and_go() {
    Session stale = put(stale(session("s-1", null)));
    assertThat(look().session("s-1")).contains(stale);
    Session ended = put(ended(stale, new SessionEnd(LATER, PERSON, "done", -9)));
    assertThat(look().session("s-1")).contains(ended);
    Session bare = put(ended(ended, new SessionEnd(NOON, PERSON, null, null)));
    assertThat(look().session("s-1")).contains(bare);
    Session again = put(inVersion(bare.version(), session("s-1", null)));
    assertThat(look().session("s-1")).contains(again);
    assertThat(again.isEnded()).isFalse();
  }

  @Test
  void only_the_newest_version_can_be_replaced() {
    Session first = put(session("s-1", "T-1"));
    Session second = put(first);
    for (long version : new long[] {0, first.version(), second.version() + 1}) {
      assertThatThrownBy(() -> put(inVersion(version, bareSession("s-1"))))
          .isInstanceOf(StaleRow.class)
          .hasMessageContaining("session s-1");
    }
    assertThatThrownBy(() -> put(inVersion(1, bareSession("s-9")))).isInstanceOf(StaleRow.class);
    assertThat(look().sessions(true)).containsExactly(second);
  }

  @Test
  void a_heartbeat_that_lost_a_race_runs_again() {
    Session first = put(session("s-1", "T-1"));
    put(stale(first));
    AtomicInteger runs = new AtomicInteger();
    Session saved =
        store()
            .write(
                store -> {
                  boolean lost = runs.incrementAndGet() == 1;
                  return store.put(lost ? first : store.session("s-1").orElseThrow());
                });
    assertThat(runs.get()).isEqualTo(2);
    assertThat(saved.version()).isEqualTo(3);
    assertThat(saved.staleness()).isNotNull();
  }

  @Test
  void a_transaction_that_fails_leaves_sessions_as_they_were() {
    Session before = put(session("s-1", "T-1"));
    IllegalStateException thrown = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                store()
                    .write(
                        store -> {
                          store.put(stale(before));
                          store.put(bareSession("s-2"));
                          assertThat(store.sessions(true)).hasSize(2);
                          throw thrown;
                        }))
        .isSameAs(thrown);
    assertThat(look().sessions(true)).containsExactly(before);
  }

  @Test
  void sessions_that_have_ended_are_left_out_unless_asked_for() {
    Session b = put(session("b", "T-1"));
    Session ended = put(ended(bareSession("a/ü"), new SessionEnd(LATER, PERSON, null, 0)));
    Session a = put(stale(bareSession("a")));
    Session wide = put(bareSession("\uFB00"));
    Session beyond = put(bareSession("\uD83D\uDE80"));
    assertThat(look().sessions(false)).containsExactly(a, b, beyond, wide);
    assertThat(look().sessions(true)).containsExactly(a, ended, b, beyond, wide);
  }

  @Test
  void sessions_are_found_by_id_in_the_order_asked_for() {
    Session a = put(bareSession("a"));
    Session b = put(ended(bareSession("b"), new SessionEnd(LATER, PERSON, null, null)));
    assertThat(look().sessions(List.of("b", "x", "a", "b"))).containsExactly(b, a);
    assertThat(look().sessions(List.of())).isEmpty();
    List<String> many = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      many.add("none-" + i);
    }
    many.add("a");
    assertThat(look().sessions(many)).containsExactly(a);
  }

  @Test
  void sessions_of_a_task_are_in_the_order_they_began() {
    Session late = put(startedAt(LATER, session("a", "T-1")));
    Session tie = put(startedAt(NOON, session("c", "T-1")));
    SessionEnd end = new SessionEnd(LATER, Samples.SESSION, null, 1);
    Session early = put(startedAt(NOON, ended(session("b", "T-1"), end)));
    put(session("d", "T-2"));
    put(bareSession("e"));
    assertThat(look().sessionsOf("T-1")).containsExactly(early, tie, late);
    assertThat(look().sessionsOf("T-9")).isEmpty();
  }

  @Test
  void any_text_comes_back() {
    SessionFacts facts =
        new SessionFacts(
            ODD,
            ODD,
            ODD,
            ODD,
            ODD,
            null,
            ODD,
            Long.MAX_VALUE,
            null,
            ODD,
            ODD,
            ODD,
            ODD,
            ODD,
            ODD,
            ODD,
            ODD,
            null);
    Session bare = new Session(ODD, facts, Actor.session(ODD), NOON, LATER, null, null, 0);
    Session odd =
        put(ended(bare, new SessionEnd(LATER, Actor.session(ODD), ODD, Integer.MIN_VALUE)));
    put(bareSession("' OR 1 = 1 --"));
    assertThat(look().session(ODD)).contains(odd);
    assertThat(look().sessions(List.of(ODD))).containsExactly(odd);
    assertThat(odd.facts()).isEqualTo(facts);
  }

  @Test
  void what_a_session_holds_is_found() {
    Task first = claimed("C-2", Actor.session("s-1"));
    Task second = claimed("C-1", Actor.session("s-1"));
    Task person = claimed("C-3", Actor.person("s-1"));
    insert(first, second, person, claimed("C-4", PERSON));
    assertThat(look().claimedBy(Actor.session("s-1"))).containsExactly(second, first);
    assertThat(look().claimedBy(Actor.person("s-1"))).containsExactly(person);
    assertThat(look().claimedBy(Actor.session("s-2"))).isEmpty();
  }

  private static Task claimed(String id, Actor holder) {
    Claim claim = new Claim(holder, NOON, LATER);
    TaskState held = TaskState.initial("todo").claimed("in_progress", "A-backend", claim, null);
    return task(id).in(held, NOON);
  }
}

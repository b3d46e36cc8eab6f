package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.LATER;
import static dev.fairway.port.store.testing.Samples.PERSON;
import static dev.fairway.port.store.testing.Samples.bareHandoff;
import static dev.fairway.port.store.testing.Samples.handoff;
import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.handoff.Handoff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handoffs and their acknowledgement. */
public abstract class HandoffContract extends StoreContract {

  @BeforeEach
  void twoTasks() {
    insert(task("T-1"), task("T-2"));
  }

  private Handoff add(Handoff handoff) {
    return store().write(session -> session.add(handoff));
  }

  private void acknowledge(Handoff handoff) {
    store()
        .write(
            session -> {
              session.acknowledge(handoff);
              return null;
            });
  }

  @Test
  void handoffs_come_back_oldest_first_with_their_ids() {
    Handoff first = add(handoff("T-1"));
    Handoff second = add(bareHandoff("T-1"));
    Handoff other = add(handoff("T-2"));
    assertThat(first).isEqualTo(handoff("T-1").withId(first.id()));
    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(look().handoffs("T-1")).containsExactly(first, second);
    assertThat(look().handoffs(false)).containsExactly(first, second, other);
    assertThat(look().handoff(other.id())).contains(other);
    assertThat(look().handoff(other.id() + 1)).isEmpty();
  }

  @Test
  void an_acknowledged_handoff_is_no_longer_open() {
    Handoff first = add(handoff("T-1"));
    Handoff second = add(handoff("T-1"));
    Handoff noted = first.acknowledged(new Handoff.Acknowledgement(PERSON, "B-ui", LATER));
    acknowledge(noted);
    assertThat(look().handoffs(true)).containsExactly(second);
    assertThat(look().handoffs(false)).containsExactly(noted, second);
    assertThat(look().handoff(first.id())).contains(noted);
  }

  @Test
  void an_acknowledgement_needs_no_role() {
    Handoff noted =
        add(bareHandoff("T-1")).acknowledged(new Handoff.Acknowledgement(PERSON, null, LATER));
    acknowledge(noted);
    assertThat(look().handoff(noted.id())).contains(noted);
  }

  @Test
  void a_handoff_may_come_with_its_acknowledgement() {
    Handoff noted =
        add(handoff("T-1").acknowledged(new Handoff.Acknowledgement(PERSON, null, LATER)));
    assertThat(look().handoffs("T-1")).containsExactly(noted);
    assertThat(look().handoffs(true)).isEmpty();
  }

  @Test
  void what_is_not_stored_cannot_be_acknowledged() {
    Handoff.Acknowledgement by = new Handoff.Acknowledgement(PERSON, null, LATER);
    assertThatThrownBy(() -> acknowledge(handoff("T-1").withId(99).acknowledged(by)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_is_acknowledged_by_nobody() {
    Handoff stored = add(handoff("T-1"));
    assertThatThrownBy(() -> acknowledge(stored)).isInstanceOf(IllegalArgumentException.class);
    assertThat(look().handoffs(true)).containsExactly(stored);
  }
}

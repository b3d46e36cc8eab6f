package dev.fairway.domain.handoff;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.handoff.Handoff.Acknowledgement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoffTest {

  private static final Acknowledgement TAKEN_NOTE = new Acknowledgement(S2, "B-ui", NOW);

  @Test
  void a_handoff_is_acknowledged_once_somebody_took_note() {
    assertThat(handoff(List.of()).isAcknowledged()).isFalse();
    assertThat(handoff(List.of()).acknowledged(TAKEN_NOTE).isAcknowledged()).isTrue();
    assertThat(handoff(List.of()).acknowledged(TAKEN_NOTE).acknowledgement()).isEqualTo(TAKEN_NOTE);
  }

  @Test
  void everything_else_stays_when_it_is_stored_or_acknowledged() {
    Handoff stored = handoff(List.of("a", "b")).withId(9);

    assertThat(stored.id()).isEqualTo(9);
    assertThat(stored.withId(0)).isEqualTo(handoff(List.of("a", "b")));
    assertThat(stored.acknowledged(TAKEN_NOTE).withId(0).acknowledgement()).isEqualTo(TAKEN_NOTE);
  }

  @Test
  void a_handoff_does_not_change_with_the_lists_it_was_made_of() {
    List<String> files = new ArrayList<>(List.of("a"));
    Handoff handoff = handoff(files);
    files.add("b");

    assertThat(handoff.changedFiles()).containsExactly("a");
  }

  private static Handoff handoff(List<String> changedFiles) {
    return new Handoff(
        0,
        "T-1",
        "A-backend",
        "B-ui",
        "the fence stands",
        "abc1234",
        changedFiles,
        List.of("make test"),
        "green",
        List.of("rust"),
        List.of("paint"),
        "paint it",
        S1,
        NOW,
        null);
  }
}

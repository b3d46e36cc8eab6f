package dev.fairway.domain.evidence;

import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

  @Test
  void a_row_keeps_everything_but_its_id_when_it_is_stored() {
    Evidence row =
        new Evidence(
            0,
            "T-1",
            "make test",
            EvidenceResult.PASS,
            "out.txt",
            "log",
            3L,
            "slow",
            S1,
            "A-backend",
            NOW);

    assertThat(row.withId(9).id()).isEqualTo(9);
    assertThat(row.withId(9).withId(0)).isEqualTo(row);
  }
}

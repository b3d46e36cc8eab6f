package dev.fairway.domain.claim;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.Claim;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeaseRenewalTest {

  private static final Duration LEASE = Duration.ofHours(4);
  private static final Claim CLAIM = new Claim(S1, EARLIER, EARLIER.plus(LEASE));

  @Test
  void a_heartbeat_begins_the_lease_anew() {
    Claim renewed = LeaseRenewal.renewed(CLAIM, null, NOW);
    assertThat(renewed).isEqualTo(new Claim(S1, EARLIER, NOW.plus(LEASE)));
    Instant beforeTheClaim = EARLIER.minusSeconds(60);
    assertThat(LeaseRenewal.renewed(CLAIM, beforeTheClaim, NOW)).isEqualTo(renewed);
  }

  @Test
  void however_many_heartbeats_the_lease_stays_as_long_as_it_was() {
    Claim claim = CLAIM;
    Instant last = null;
    Instant now = EARLIER;
    for (int i = 1; i <= 100; i++) {
      now = now.plusSeconds(i * 37L);
      claim = LeaseRenewal.renewed(claim, last, now);
      last = now;
    }
    assertThat(claim).isEqualTo(new Claim(S1, EARLIER, now.plus(LEASE)));
  }

  @Test
  void a_lease_that_has_run_out_begins_anew_as_well() {
    Instant late = EARLIER.plus(LEASE).plusSeconds(1);
    assertThat(LeaseRenewal.renewed(CLAIM, null, late).leaseUntil()).isEqualTo(late.plus(LEASE));
  }

  @Test
  void a_claim_without_a_lease_stays_without() {
    Claim open = new Claim(S1, EARLIER, null);
    assertThat(LeaseRenewal.renewed(open, EARLIER, NOW)).isSameAs(open);
  }

  @Test
  void clocks_that_differ_never_shorten_a_lease() {
    Instant behind = EARLIER.minusSeconds(60);
    assertThat(LeaseRenewal.renewed(CLAIM, null, behind)).isSameAs(CLAIM);
    Instant ahead = EARLIER.plus(LEASE).plusSeconds(60);
    assertThat(LeaseRenewal.renewed(CLAIM, ahead, NOW)).isSameAs(CLAIM);
  }
}

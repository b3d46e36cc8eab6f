package dev.fairway.domain.watcher;

import static dev.fairway.domain.Example.EARLIER;
import static dev.fairway.domain.Example.NOW;
import static dev.fairway.domain.Example.S1;
import static dev.fairway.domain.Example.S2;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WatcherTest {

  @Test
  void a_finish_is_added_and_changes_nothing_else() {
    Watcher open =
        new Watcher(
            "W-1", "T-1", "ops", "soak", "make soak", "good", "bad", S1, "A", EARLIER, null);
    WatcherFinish finish =
        new WatcherFinish(WatcherResult.FAIL, "soak.log", 3L, "leak", S2, NOW, 7L);
    assertThat(open.isOpen()).isTrue();
    assertThat(open.finished(finish).isOpen()).isFalse();
    assertThat(open.finished(finish))
        .isEqualTo(
            new Watcher(
                "W-1", "T-1", "ops", "soak", "make soak", "good", "bad", S1, "A", EARLIER, finish));
  }

  @ParameterizedTest
  @EnumSource(WatcherResult.class)
  void a_result_has_the_word_of_the_evidence_that_it_leaves(WatcherResult result) {
    assertThat(result.word()).isEqualTo(result.evidence().word());
    assertThat(WatcherResult.of(result.word())).contains(result);
    assertThat(WatcherResult.of(result.name())).isEmpty();
  }
}

package dev.fairway.adapter.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.fairway.port.failure.GitFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnFileTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir private Path data;

  @Test
  void one_after_the_other_has_the_turn() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    List<CompletableFuture<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(
          CompletableFuture.supplyAsync(
              () ->
                  new TurnFile(data, MINUTE)
                      .during(
                          () -> {
                            int together = inside.incrementAndGet();
                            Thread.yield();
                            inside.decrementAndGet();
                            return together;
                          })));
    }
    for (CompletableFuture<Integer> call : calls) {
      assertThat(call.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }
  }

  @Test
  void who_comes_second_waits_and_does_not_wait_for_ever() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(
            () ->
                new TurnFile(data, MINUTE)
                    .during(
                        () -> {
                          begun.countDown();
                          return awaited(release);
                        }));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

    GitFailure failure =
        catchThrowableOfType(
            GitFailure.class,
            () -> new TurnFile(data, Duration.ofMillis(50)).during(() -> "never"));
    assertThat(failure).hasMessage("another call is changing worktrees of " + data);
    assertThat(failure.hint()).isEqualTo("try again when it is done");
    assertThat(first).isNotDone();

    release.countDown();
    first.get(30, TimeUnit.SECONDS);
    assertThat(new TurnFile(data, MINUTE).during(() -> "now")).isEqualTo("now");
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void data_that_cannot_be_written_is_a_failure_of_the_repository() {
    TurnFile nowhere = new TurnFile(data.resolve("none"), MINUTE);
    assertThat(catchThrowableOfType(GitFailure.class, () -> nowhere.during(() -> "never")))
        .hasMessageContaining("cannot be changed");
  }
}

package dev.fairway.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ChangeFeed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The watcher of a store, without a store. */
class WatchTest {

  /** A feed that does what it is told, and then waits to be closed. */
  private static final class Script implements ChangeFeed {
    private final Deque<Object> acts;
    private final CountDownLatch added = new CountDownLatch(1);
    private final CountDownLatch done;

    Script(CountDownLatch done, Object... acts) {
      this.done = done;
      this.acts = new ArrayDeque<>(List.of(acts));
    }

    @Override
    public boolean await(Duration atMost) throws InterruptedException {
      Object act = acts.poll();
      if (act instanceof RuntimeException trouble) {
        throw trouble;
      }
      if (act instanceof CountDownLatch gate) {
        gate.await();
      }
      if (act == null) {
        done.countDown();
        new CountDownLatch(1).await();
      }
      return Boolean.TRUE.equals(act);
    }

    @Override
    public void close() {
      // nothing is open
    }
  }

  private static final class Ear implements Listener {
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public void tell(String event) {
      heard.add(event.contains("event: change") ? "change" : "hello");
    }

    @Override
    public void keepAlive() {
      heard.add("alive");
    }

    @Override
    public void end() {
      ended.countDown();
    }
  }

  private final CountDownLatch added = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final BlockingQueue<Script> scripts = new LinkedBlockingQueue<>();
  private final Changes changes = new Changes(this::next, "run");

  @AfterEach
  void close() {
    changes.close();
  }

  private ChangeFeed next() {
    try {
      return scripts.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static StoreFailure down() {
    return new StoreFailure(StoreFailure.Kind.OTHER, "the server is down", null, null);
  }

  private List<String> heardBy(Ear ear) throws InterruptedException {
    assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
    return new ArrayList<>(ear.heard);
  }

  @Test
  void a_store_that_is_lost_is_told_once_and_once_more_when_it_is_back() throws Exception {
    scripts.add(new Script(done, added, down()));
    scripts.add(new Script(done, down()));
    scripts.add(new Script(done, false, false, true));
    Ear ear = new Ear();
    changes.add(ear, null);
    added.countDown();
    assertThat(heardBy(ear))
        .containsExactly("hello", "alive", "change", "change", "alive", "change");
  }

  @Test
  void a_mistake_in_a_feed_does_not_end_the_watch() throws Exception {
    scripts.add(new Script(done, added, new IllegalStateException("a bug")));
    scripts.add(new Script(done, false, true));
    Ear ear = new Ear();
    changes.add(ear, null);
    added.countDown();
    assertThat(heardBy(ear)).containsExactly("hello", "alive", "change", "change", "change");
  }

  @Test
  void who_comes_when_it_is_over_is_sent_away() throws InterruptedException {
    changes.close();
    Ear late = new Ear();
    changes.add(late, null);
    assertThat(late.ended.await(0, TimeUnit.SECONDS)).isTrue();
    assertThat(changes.size()).isZero();
  }
}

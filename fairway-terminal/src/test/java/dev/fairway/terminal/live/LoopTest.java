package dev.fairway.terminal.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.terminal.page.View;
import dev.fairway.terminal.testing.Keys;
import dev.fairway.terminal.testing.Quay;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A view that runs, on paper and over a store in memory. */
class LoopTest {

  private final Quay quay = Quay.filled();
  private final Paper paper = new Paper();
  private final Inbox inbox = new Inbox();
  private final List<Thread> threads = new ArrayList<>();
  private final CompletableFuture<Loop.Ending> ending = new CompletableFuture<>();

  @BeforeEach
  void run() throws InterruptedException {
    View view =
        new View(
            "harbour", quay.project().policy().workflow(), List.of(), quay.wall(), paper.room());
    Loader loader = new Loader(quay, inbox);
    Loop loop = new Loop(view, paper, inbox, loader, InstantSource.fixed(Quay.ONE));
    start(loader);
    start(new Watch(quay, inbox));
    start(
        () -> {
          try {
            ending.complete(loop.run());
          } catch (InterruptedException | RuntimeException thrown) {
            ending.completeExceptionally(thrown);
          }
        });
    paper.awaits("Dredge the basin");
  }

  private void start(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  @AfterEach
  void stop() {
    threads.forEach(Thread::interrupt);
  }

  private void press(String keys) {
    Keys.of(keys).forEach(key -> inbox.add(new Event.Pressed(key)));
  }

  private Loop.Ending ended() throws Exception {
    return ending.get(30, TimeUnit.SECONDS);
  }

  @Test
  void a_change_by_somebody_else_is_drawn() throws InterruptedException {
    quay.claim("R-1", "backend", "s-77");
    quay.tell();
    paper.awaits("s-77");
  }

  @Test
  void a_task_is_opened_and_follows_changes() throws InterruptedException {
    press("j ENTER");
    paper.awaits("fairway claim R-1");
    quay.claim("R-1", "backend", "s-77");
    quay.tell();
    paper.awaits("in progress · backend · s-77");
  }

  @Test
  void the_whole_queue_is_searched() throws InterruptedException {
    press("/ R e a d y ENTER");
    paper.awaits("6 tasks  with 'Ready'");
  }

  @Test
  void a_store_that_breaks_down_is_said_and_tried_again() throws InterruptedException {
    quay.breakDown("the server at quay does not answer");
    quay.tell();
    assertThat(paper.awaits("the server at quay does not answer"))
        .contains("not live", "Dredge the basin");
    quay.breakDown(null);
    quay.claim("R-1", "backend", "s-77");
    assertThat(paper.awaits("s-77")).doesNotContain("not live");
  }

  @Test
  void another_size_is_drawn_in() throws InterruptedException {
    paper.resize(30, 8);
    inbox.resized();
    paper.awaits("too small");
    paper.resize(80, 24);
    inbox.continued();
    paper.awaits("Dredge the basin");
    assertThat(paper.asked()).contains("retake");
  }

  @Test
  void keys_reach_the_screen() throws Exception {
    press("SUSPEND REDRAW r q");
    assertThat(ended()).isEqualTo(Loop.Ending.QUIT);
    assertThat(paper.asked()).containsExactly("suspend", "forget");
  }

  @Test
  void an_interrupt_is_told_from_quitting() throws Exception {
    press("INTERRUPT");
    assertThat(ended()).isEqualTo(Loop.Ending.INTERRUPTED);
  }

  @Test
  void what_is_typed_comes_as_keys_until_the_terminal_is_gone() throws Exception {
    PipedOutputStream fingers = new PipedOutputStream();
    start(new Keyboard(new PipedInputStream(fingers), inbox));
    fingers.write("?".getBytes(StandardCharsets.US_ASCII));
    fingers.flush();
    paper.awaits("could be claimed now");
    fingers.write(0x1b);
    fingers.flush();
    paper.awaits("Tab lane");
    fingers.close();
    assertThat(ended()).isEqualTo(Loop.Ending.QUIT);
  }

  @Test
  void a_bug_ends_it_where_somebody_sees_it() {
    inbox.add(new Event.Broken(new IllegalStateException("bug")));
    assertThatThrownBy(this::ended)
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("bug");
  }
}

package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fairway.domain.task.Task;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreView;
import dev.fairway.port.store.testing.Samples;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an archive is trained on has to be what a call does, up to its end. */
class RehearsalTest {

  private ServerSocket entrance;

  @BeforeEach
  void open() throws IOException {
    entrance = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread serving = new Thread(() -> serve(entrance), "rehearsal");
    serving.setDaemon(true);
    serving.start();
  }

  @AfterEach
  void close() throws IOException {
    entrance.close();
  }

  private static void serve(ServerSocket entrance) {
    try {
      Rehearsal.serveAt(entrance);
    } catch (IOException closed) {
      // by the test
    }
  }

  private PostgresStore store(String user) {
    String url =
        "postgresql://" + user + ":secret@127.0.0.1:" + entrance.getLocalPort() + "/rehearsal";
    return PostgresStore.at(
        new PostgresPlace(PostgresAddress.of(url, "nobody", null), "fairway", "rehearsal"));
  }

  @Test
  void it_has_a_task_to_read() {
    try (PostgresStore store = store("anybody")) {
      assertThat(store.<List<Task>>read(view -> view.tasks(List.of("T-1"))))
          .extracting(Task::id)
          .containsExactly("T-1");
    }
  }

  @Test
  void it_can_be_written_to() {
    try (PostgresStore store = store("anybody")) {
      store.write(
          session -> {
            session.insert(List.of(Samples.task("T-9")));
            return null;
          });
    }
  }

  @Test
  void it_goes_through_the_whole_proof_of_a_password_and_knows_none() {
    try (PostgresStore store = store("password")) {
      assertThatThrownBy(() -> store.read(StoreView::taskIds))
          .isInstanceOfSatisfying(
              StoreFailure.class,
              failure -> assertThat(failure).hasMessageContaining("did not prove"));
    }
  }
}

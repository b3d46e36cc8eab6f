package dev.fairway.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

  @TempDir private Path folder;

  @Test
  void every_page_is_made_once_and_nothing_is_changed() throws InterruptedException {
    Harbour harbour = Harbour.filled(folder);
    try (Client client = Client.of(harbour)) {
      int before = harbour.statements();
      client.warmUp(LONG_ENOUGH);
      assertThat(harbour.statements() - before).isGreaterThan(50);
      assertThat(client.bugs()).isEmpty();
      client.get("/wall").has(200);
    }
  }

  @Test
  void a_project_without_tasks_will_do() throws InterruptedException {
    try (Client client = Client.of(Harbour.empty(folder))) {
      client.warmUp(LONG_ENOUGH);
      assertThat(client.bugs()).isEmpty();
    }
  }
}

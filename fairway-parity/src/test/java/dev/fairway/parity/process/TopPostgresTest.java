package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fairway top} on a terminal, about a store on a server. */
class TopPostgresTest {

  @TempDir Path folder;
  private TestDatabase database;

  @BeforeEach
  void makeDatabase() {
    database = TestDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void a_change_on_the_server_is_seen() throws IOException, InterruptedException {
    Project project = Project.on(database.url(), folder, 3);
    Map<String, String> environment = new HashMap<>(Packaged.environment(folder.resolve("home")));
    environment.put("FAIRWAY_DB", database.url());
    Seat seat = Seat.at(project.folder(), environment, "top");
    try {
      seat.awaits("T-00001");
      project.ok("claim", "T-00002", "--as", "A");
      seat.awaits("in progress");
      seat.types("q");
      assertThat(seat.ends()).isZero();
      assertThat(seat.isAsBefore()).isTrue();
    } finally {
      seat.leaves();
    }
  }
}

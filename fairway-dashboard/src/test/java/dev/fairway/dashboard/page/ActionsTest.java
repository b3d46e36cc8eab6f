package dev.fairway.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import dev.fairway.domain.task.HistoryEntry;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionsTest {

  @TempDir private Path folder;
  private Harbour harbour;
  private Client client;

  @BeforeEach
  void open() {
    harbour = Harbour.filled(folder);
    client = Client.of(harbour);
  }

  @AfterEach
  void close() {
    client.close();
    assertThat(client.bugs()).isEmpty();
  }

  @Test
  void a_task_is_claimed_and_given_back() {
    assertThat(client.post("/task/A-5/act", "do", "claim", "as", "ops").has(303).headers())
        .containsEntry("location", "/task/A-5?done=claimed");
    assertThat(harbour.status("A-5")).isEqualTo("in_progress");
    HistoryEntry last = harbour.store().read(view -> view.survey().recentHistory(1)).get(0);
    assertThat(last.actor().name()).isEqualTo("mira@quay");
    assertThat(last.role()).isEqualTo("ops");
    client.post("/task/A-5/act", "do", "release", "as", "ops").has(303);
    assertThat(harbour.status("A-5")).isEqualTo("todo");
  }

  @Test
  void a_refusal_is_shown_beside_the_task() {
    Client.Reply reply = client.post("/task/A-1/act", "do", "claim", "as", "backend").has(409);
    assertThat(reply.body())
        .contains("role=\"alert\"", "refused: already_claimed", "the way out", "Dredge the basin");
    assertThat(client.post("/task/A-5/act", "do", "claim", "as", "ui").has(409).body())
        .contains("refused: wrong_role");
  }

  @Test
  void a_task_is_moved_but_never_ended() {
    client.post("/task/A-5/act", "do", "move:blocked", "as", "ops", "reason", "no crane").has(303);
    assertThat(harbour.status("A-5")).isEqualTo("blocked");
    assertThat(client.post("/task/A-2/act", "do", "move:blocked", "as", "ui").has(409).body())
        .contains("refused: reason_required");
    client.post("/task/A-5/act", "do", "move:done", "as", "ops").has(400);
    client.post("/task/A-5/act", "do", "move:in_progress", "as", "ops").has(400);
    client.post("/task/A-5/act", "do", "nonsense", "as", "ops").has(400);
    client.post("/task/A-5/act", "do", "claim", "as", "nobody").has(400);
    assertThat(harbour.status("A-5")).isEqualTo("blocked");
  }

  @Test
  void a_handoff_is_acknowledged() {
    client.post("/handoff/1/ack", "as", "ui", "back", "/wall").has(303);
    assertThat(harbour.store().read(view -> view.handoff(1)).orElseThrow().isAcknowledged())
        .isTrue();
    client.post("/handoff/77/ack", "as", "ui").has(404);
    client.post("/handoff/x/ack", "as", "ui").has(404);
  }

  @Test
  void an_unknown_task_is_not_found() {
    client.post("/task/NOPE/act", "do", "claim", "as", "ops").has(404);
    client.post("/wall", "do", "claim").has(404);
  }

  @Test
  void the_way_back_leads_nowhere_else() {
    assertThat(client.post("/theme", "theme", "dark", "back", "/board?q=x").headers())
        .containsEntry("location", "/board?q=x");
    for (String elsewhere :
        new String[] {"//evil.example/", "http://evil.example", "/\\evil", ""}) {
      assertThat(client.post("/theme", "theme", "dark", "back", elsewhere).headers())
          .containsEntry("location", "/wall");
    }
    assertThat(client.post("/theme", "theme", "<b>").headers().get("set-cookie"))
        .startsWith("fairway_theme=auto");
  }

  @Test
  void nothing_can_be_changed_when_it_is_read_only() {
    try (Client looker = Client.readOnly(harbour)) {
      assertThat(looker.get("/task/A-5").body()).contains("read-only").doesNotContain("Act</h2>");
      assertThat(looker.post("/task/A-5/act", "do", "claim", "as", "ops").has(403).body())
          .contains("read-only");
      assertThat(harbour.status("A-5")).isEqualTo("todo");
    }
  }
}

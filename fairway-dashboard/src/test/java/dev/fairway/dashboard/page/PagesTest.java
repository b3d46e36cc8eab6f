package dev.fairway.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import dev.fairway.domain.task.TaskDefinition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wall",
        "/board",
        "/board?status=todo&role=ui&sort=-priority&col=tags&page=7",
        "/task/A-1",
        "/task/A-5",
        "/epics",
        "/epics?finished=1",
        "/reports",
        "/diagnostics",
        "/parity"
      })
  void a_page_is_whole_and_nothing_in_it_comes_from_elsewhere(String path) {
    Client.Reply reply = client.get(path).has(200);
    assertThat(reply.headers().get("content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(reply.headers().get("content-security-policy"))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(reply.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("cache-control", "no-store")
        .doesNotContainKey("server");
    assertThat(reply.body())
        .startsWith("<!DOCTYPE html>")
        .doesNotContain("http://", "https://", "javascript:", " style=", " onclick=", "null");
    assertThat(reply.body().split("<script")).as("scripts").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wall",
        "/board",
        "/task/A-5",
        "/epics",
        "/reports",
        "/diagnostics",
        "/board?q=script"
      })
  void a_hostile_title_is_only_text(String path) {
    harbour.add(TaskDefinition.builder("LONG-1").title("x".repeat(10_000)).role("ops"));
    String body = client.get(path).has(200).body();
    assertThat(body).doesNotContain("<script>document", "<img");
    assertThat(body.length()).isLessThan(80_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nothing", "/task", "/task/A-1/more", "/wall/x", "/favicon.icon"})
  void an_unknown_address_is_not_found(String path) {
    Client.Reply reply = client.get(path).has(404);
    assertThat(reply.body()).contains("There is no page at this address").contains("<nav");
  }

  @Test
  void an_unknown_task_is_not_found_in_the_words_of_the_command_line() {
    assertThat(client.get("/task/NOPE").has(404).body()).contains("task NOPE not found");
    assertThat(client.get("/board?epic=NOPE").has(404).body()).contains("task NOPE not found");
    assertThat(client.get("/board.json?epic=NOPE").has(404).body())
        .isEqualTo("{\"schema\":\"fairway.error/v1\",\"message\":\"task NOPE not found\"}\n");
  }

  @Test
  void the_icon_is_there_and_assets_are_kept_for_ever() {
    assertThat(client.get("/favicon.ico").has(200).body()).startsWith("<svg");
    String page = client.get("/wall").body();
    int from = page.indexOf("/assets/fairway.");
    String style = page.substring(from, page.indexOf('"', from));
    assertThat(client.get(style).has(200).headers().get("cache-control")).contains("immutable");
    client.get("/assets/fairway.css").has(404);
  }

  @Test
  void the_root_leads_to_the_wall() {
    assertThat(client.get("/").has(303).headers()).containsEntry("location", "/wall");
  }

  @Test
  void the_wall_shows_who_works_on_what_and_what_is_stuck() {
    String wall = client.get("/wall").body();
    assertThat(wall)
        .contains("Dredge the basin", "s-12", "evidence", "waits for the lamp", "busy", "idle")
        .contains("Is asked to review", "codex");
  }

  @Test
  void a_task_shows_all_that_was_recorded() {
    String task = client.get("/task/A-1").body();
    assertThat(task)
        .contains("Mind the cables.", "ten metres everywhere", "EPIC-1", "A-2", "over to you")
        .contains("No approval yet for", "safety", "half way", "fairway record evidence A-1");
  }

  @Test
  void a_board_is_narrowed_sorted_and_paged_by_its_address() {
    assertThat(client.get("/board?tag=steel").body()).contains("A-1", "A-3").doesNotContain("A-4");
    assertThat(client.get("/board?q=BUOYS").body()).contains("A-2").doesNotContain("\"row-A-1");
    assertThat(client.get("/board?epic=EPIC-1&size=1&page=2&sort=id").body())
        .contains("row-A-2", "<b>2–2</b> of 2 tasks", "rel=\"prev\"")
        .doesNotContain("row-A-1\"", "rel=\"next\"");
    assertThat(client.get("/board?sort=-updated").body()).contains("aria-sort=\"descending\"");
    assertThat(client.get("/board?q=nowhere").body()).contains("clear the filters");
    assertThat(client.get("/board?sort=nonsense&page=x&size=-4").has(200).body())
        .contains("row-A-1");
  }

  @Test
  void a_spreadsheet_finds_no_formula() {
    harbour.add(TaskDefinition.builder("F-1").title("=HYPERLINK(\"http://x\")").role("ops"));
    harbour.add(TaskDefinition.builder("F-2").title("\t@SUM(A1)").role("ops"));
    harbour.add(TaskDefinition.builder("F-3").title("over; =1+1;-2").role("ops"));
    Client.Reply reply = client.get("/board.csv?sort=id").has(200);
    assertThat(reply.headers().get("content-type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(reply.headers().get("content-disposition")).contains("attachment");
    assertThat(reply.body())
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'\t'@SUM(A1)\"")
        .contains("\"over;' =1+1;'-2\"")
        .startsWith("\"id\",\"title\",\"status\"");
    assertThat(reply.body().split("\r\n")).hasSize(10);
  }

  @Test
  void programs_get_json() {
    assertThat(client.get("/board.json?sort=id&size=2&page=2").body())
        .startsWith(
            "{\"schema\":\"fairway.board/v1\",\"matching\":6,\"offset\":2,\"limit\":2,\"tasks\":[{\"id\":\"A-3\"")
        .contains("\"status\":\"done\"")
        .endsWith("}]}\n");
    assertThat(client.get("/board.json?q=owned").body()).doesNotContain("<script");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/wall",
        "/board",
        "/task/A-1",
        "/epics",
        "/reports",
        "/diagnostics",
        "/board.json"
      })
  void a_page_takes_as_many_statements_however_many_tasks_there_are(String path) {
    client.get(path).has(200);
    int before = harbour.statements();
    client.get(path).has(200);
    int few = harbour.statements() - before;
    for (int i = 0; i < 300; i++) {
      harbour.add(
          TaskDefinition.builder("M-" + i)
              .title("Many " + i)
              .role(List.of("ui", "ops", "backend").get(i % 3))
              .parentId(i % 2 == 0 ? "EPIC-1" : null)
              .dependencies(i % 5 == 0 ? List.of("A-1") : List.of()));
    }
    int middle = harbour.statements();
    client.get(path).has(200);
    assertThat(harbour.statements() - middle).isEqualTo(few);
    assertThat(few).isLessThan(50);
  }
}

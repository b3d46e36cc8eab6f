package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a dashboard shows of real repositories, processes, parity runs and stores. */
class ServedDashboardTest {

  private static final String LANES =
      """
      [fairway]
      project_name = "yard"

      [worktrees]
      root = "lanes"

      [[roles]]
      name = "api"

      [[roles]]
      name = "ui"

      [[roles]]
      name = "ops"

      [[roles]]
      name = "docs"
      """;

  private static final String REFERENCE =
      """
      {"format": "fairway.parity/v1", "row": "review-routing", "source": "asked",
       "routes": {"web/a.txt": "ops", "web/b.txt": "ui"}}
      """;

  @TempDir private Path folder;
  private @Nullable Project project;

  @AfterEach
  void stop() {
    if (project != null) {
      project.run("dashboard", "stop");
    }
  }

  private static URI served(Project project) {
    String said = project.ok("--json", "dashboard", "start", "--listen", "127.0.0.1:0");
    return URI.create(JsonText.all(said, "url").get(0));
  }

  private static String page(URI dashboard, String name) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(dashboard.resolve(name)).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** The part of a page between one id and the next section. */
  private static String part(String page, String id) {
    int begin = page.indexOf("id=\"" + id + "\"");
    assertThat(begin).as("%s in %s", id, page).isPositive();
    int row = page.indexOf("</tr>", begin);
    int section = page.indexOf("</section>", begin);
    return page.substring(
        begin, id.startsWith("lane-") || id.startsWith("session-") ? row : section);
  }

  private void shell(Project yard, String script) {
    Child.Ended ended = yard.beginScript(Map.of(), "set -e\n" + script).ended();
    assertThat(ended.code()).as(ended.toString()).isZero();
  }

  @Test
  void diagnostics_show_what_is_wrong_with_lanes_and_sessions_at_this_moment() throws Exception {
    Project yard = Project.without(folder.toRealPath(), LANES);
    project = yard;
    String own = Long.toString(ProcessHandle.current().pid());
    shell(
        yard,
        """
        git init --quiet && git symbolic-ref HEAD refs/heads/main
        git add --all && git commit --quiet --message First
        fairway db migrate
        fairway worktree setup
        fairway add T-1 --title 'Under way' --role api
        fairway claim T-1 --as api
        fairway watcher start W-1 --task T-1 --owner ops --process 'the long build' \\
          --command 'make all' --success green --failure red
        fairway session upsert --id s-live --role api --task-id T-1 --pid PID
        sleep 0 & wait $! && fairway session upsert --id s-gone --role ui --pid $!
        cd lanes
        echo odd >project-api/odd.txt
        rm -r project-ui
        git -C project-ops checkout --quiet -b elsewhere
        """
            .replace("PID", own));
    URI dashboard = served(yard);
    String before = page(dashboard, "/diagnostics");
    assertThat(part(before, "lane-api")).contains("1 uncommitted change: odd.txt");
    assertThat(part(before, "lane-ui")).contains("class=\"lack\"");
    assertThat(part(before, "lane-ops")).contains("class=\"lack\"", "elsewhere");
    assertThat(part(before, "lane-docs")).contains("in place");
    assertThat(part(before, "session-s-live")).contains("live");
    assertThat(part(before, "session-s-gone")).contains("stale");
    assertThat(part(before, "watchers")).contains("W-1", "the long build", "make all");

    shell(yard, "rm lanes/project-api/odd.txt && echo odd >lanes/project-docs/odd.txt");
    String after = page(dashboard, "/diagnostics");
    assertThat(part(after, "lane-api")).contains("in place");
    assertThat(part(after, "lane-docs")).contains("1 uncommitted change: odd.txt");

    shell(yard, "rm -rf .git");
    assertThat(part(page(dashboard, "/diagnostics"), "worktrees"))
        .containsIgnoringCase("repository");
    assertThat(page(dashboard, "/wall")).contains("T-1");
  }

  @Test
  void the_last_parity_run_is_shown_with_the_explanations_of_today() throws Exception {
    Project shop = Project.in(folder.toRealPath());
    project = shop;
    Path checkout = shop.folder().resolve("shop");
    Files.createDirectories(checkout.resolve(".fairway"));
    Files.createDirectories(checkout.resolve("doc/governance"));
    Files.createDirectories(checkout.resolve("reference"));
    Files.writeString(
        checkout.resolve(".fairway/config.toml"),
        "[[review_routes]]\nmatch = \"web/**\"\nreviewer = \"ui\"\n");
    Files.writeString(checkout.resolve("doc/governance/Agent_Work_Queue.yaml"), "tasks: []\n");
    Files.writeString(checkout.resolve("reference/review-routing.json"), REFERENCE);
    URI dashboard = served(shop);
    assertThat(page(dashboard, "/parity")).contains("No parity run has been made");

    assertThat(shop.run("parity", "run", "shop", "--only", "review-routing").code()).isEqualTo(4);
    assertThat(page(dashboard, "/parity"))
        .contains("1 unexplained difference", "web/a.txt", ">ops<", ">ui<")
        .doesNotContain("web/b.txt");

    shell(
        shop,
        """
        fairway parity explain review-routing web/a.txt --reason 'moved on purpose' --owner ops \\
          --until 2999-12-31
        """);
    assertThat(page(dashboard, "/parity"))
        .contains("nothing is unexplained", "moved on purpose")
        .doesNotContain("1 unexplained difference");

    Files.writeString(shop.folder().resolve(".fairway/parity-explained.toml"), "[[explained\n");
    HttpResponse<String> broken =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(dashboard.resolve("/parity")).build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(broken.statusCode()).isEqualTo(503);
    assertThat(broken.body()).contains("parity-explained.toml").doesNotContain("\tat ");
    assertThat(page(dashboard, "/wall")).contains("Wall");
  }

  @Test
  void a_change_by_another_process_reaches_a_browser_from_a_file() throws Exception {
    project = Project.in(folder.toRealPath(), 3);
    hearsOfAChange(project);
  }

  @Test
  void a_change_by_another_process_reaches_a_browser_from_a_server() throws Exception {
    try (TestDatabase database = TestDatabase.create()) {
      project = Project.on(database.url(), folder.toRealPath(), 3);
      hearsOfAChange(project);
      assertThat(project.ok("dashboard", "stop")).contains("Stopped");
    }
  }

  private static void hearsOfAChange(Project project) throws IOException, InterruptedException {
    URI dashboard = served(project);
    String board = page(dashboard, "/board");
    assertThat(board).contains("T-00001").doesNotContain("N-1");
    try (Socket socket = new Socket("127.0.0.1", dashboard.getPort())) {
      socket.setSoTimeout(60_000);
      String request = "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      skipTo(lines, "event: hello");
      project.ok("add", "N-1", "--title", "New", "--role", "A");
      skipTo(lines, "event: change");
      assertThat(page(dashboard, "/board")).contains("N-1");
    }
  }

  private static void skipTo(BufferedReader lines, String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(wanted)) {
      line = lines.readLine();
    }
    assertThat(line).isEqualTo(wanted);
  }
}

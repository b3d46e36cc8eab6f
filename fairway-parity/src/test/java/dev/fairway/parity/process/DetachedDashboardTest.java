package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dashboard in the background, as people start, ask for and stop it. */
class DetachedDashboardTest {

  private static final String ANY_PORT = "--listen=127.0.0.1:0";

  @TempDir private Path folder;
  private final HttpClient browser = HttpClient.newHttpClient();
  private final List<Long> started = new ArrayList<>();
  private Project project;

  @BeforeEach
  void makeProject() throws IOException {
    folder = folder.toRealPath();
    project = Project.in(folder, 3);
  }

  /** Whatever a test has left; none of it is anybody else's, since tests write down what began. */
  @AfterEach
  void endWhatIsLeft() {
    for (long pid : started) {
      ProcessHandle.of(pid)
          .filter(each -> each.info().commandLine().orElse("").contains("dashboard"))
          .ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  /**
   * @param pid 0 when none is running
   */
  private record Said(boolean running, boolean changed, String url, long pid) {

    static Said of(String json) {
      boolean running = json.contains("\"running\":true");
      return new Said(
          running,
          json.contains("\"changed\":true"),
          running ? JsonText.all(json, "url").get(0) : "",
          running ? Long.parseLong(JsonText.all(json, "pid").get(0)) : 0);
    }

    boolean isAlive() {
      return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
  }

  private Said dashboard(String... words) {
    List<String> all = new ArrayList<>(List.of("--json", "dashboard"));
    all.addAll(List.of(words));
    Said said = Said.of(project.ok(all.toArray(String[]::new)));
    if (said.running()) {
      started.add(said.pid());
    }
    return said;
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return browser.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private Path pidFile() {
    return project.folder().resolve(".fairway/dashboard/dashboard.pid");
  }

  @Test
  void it_is_started_asked_for_and_stopped() throws Exception {
    Said begun = dashboard("start", ANY_PORT);
    assertThat(begun.running()).isTrue();
    assertThat(begun.changed()).isTrue();
    assertThat(get(begun.url() + "wall").statusCode()).isEqualTo(200);
    assertThat(get(begun.url() + "board").body()).contains("T-00001");

    assertThat(dashboard("status")).isEqualTo(new Said(true, false, begun.url(), begun.pid()));
    assertThat(project.ok("dashboard", "status"))
        .isEqualTo("The dashboard is running: " + begun.url() + "\n");
    assertThat(dashboard("start")).isEqualTo(new Said(true, false, begun.url(), begun.pid()));

    assertThat(dashboard("stop").changed()).isTrue();
    assertThat(begun.isAlive()).isFalse();
    assertThat(pidFile()).doesNotExist();
    assertThat(project.ok("dashboard", "status")).isEqualTo("No dashboard is running.\n");
    assertThat(dashboard("stop")).isEqualTo(new Said(false, false, "", 0));
  }

  @Test
  void it_is_restarted_where_and_as_it_was() throws Exception {
    Said begun = dashboard("start", ANY_PORT, "--read-only");
    Said again = dashboard("restart");
    assertThat(again.url()).isEqualTo(begun.url());
    assertThat(again.pid()).isNotEqualTo(begun.pid());
    assertThat(begun.isAlive()).isFalse();
    assertThat(get(again.url() + "wall").body()).contains("read-only");
    dashboard("stop");
    assertThat(dashboard("restart", ANY_PORT).changed()).isTrue();
    dashboard("stop");
  }

  @Test
  void two_that_start_it_at_once_start_one() {
    Child one = project.begin("--json", "dashboard", "start", ANY_PORT);
    Child other = project.begin("--json", "dashboard", "start", ANY_PORT);
    List<Said> said = List.of(Said.of(one.ended().output()), Said.of(other.ended().output()));
    said.forEach(each -> started.add(each.pid()));
    assertThat(said).extracting(Said::changed).containsExactlyInAnyOrder(true, false);
    assertThat(said.get(0).pid()).isEqualTo(said.get(1).pid()).isPositive();
    dashboard("stop");
  }

  @Test
  void a_port_that_is_taken_is_said() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String place = "127.0.0.1:" + taken.getLocalPort();
      Child.Ended ended = project.run("dashboard", "start", "--listen", place);
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.errors())
          .contains("error: the dashboard did not start: cannot listen on " + place)
          .contains("hint: another program may have the port");
      assertThat(dashboard("status").running()).isFalse();
    }
  }

  @Test
  void one_that_was_killed_is_not_running_and_can_be_started_again() throws Exception {
    Said begun = dashboard("start", ANY_PORT);
    ProcessHandle process = ProcessHandle.of(begun.pid()).orElseThrow();
    process.destroyForcibly();
    process.onExit().get();
    assertThat(pidFile()).exists();
    assertThat(dashboard("status").running()).isFalse();
    Said again = dashboard("start", ANY_PORT);
    assertThat(again.changed()).isTrue();
    assertThat(get(again.url() + "wall").statusCode()).isEqualTo(200);
    dashboard("stop");
  }

  @Test
  void another_process_with_the_number_of_one_that_is_gone_is_left_alone() throws IOException {
    Said begun = dashboard("start", ANY_PORT);
    List<String> lines = new ArrayList<>(Files.readAllLines(pidFile()));
    dashboard("stop");
    Child stranger = project.beginScript(Map.of(), "echo $$; exec sleep 600");
    try {
      long number = stranger.pid();
      lines.set(0, Long.toString(number));
      Files.write(pidFile(), lines);
      assertThat(dashboard("status").running()).isFalse();
      assertThat(dashboard("stop").changed()).isFalse();
      assertThat(stranger.isRunning()).isTrue();
      assertThat(pidFile()).doesNotExist();
      assertThat(begun.isAlive()).isFalse();
    } finally {
      stranger.kill();
    }
  }

  @Test
  void a_store_that_is_newer_than_the_program_is_said() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project.store());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO schema_migration SELECT 999, 'later', m.checksum, m.applied_at FROM schema_migration m LIMIT 1");
    }
    Child.Ended refused = project.run("list");
    Child.Ended ended = project.run("dashboard", "start", ANY_PORT);
    assertThat(ended.code()).isEqualTo(refused.code());
    String reason = refused.errors().lines().findFirst().orElseThrow().substring(7);
    assertThat(ended.errors()).contains("error: the dashboard did not start: " + reason);
    assertThat(dashboard("status").running()).isFalse();
  }

  @Test
  void a_store_that_is_missing_and_a_configuration_that_is_wrong_are_said() throws IOException {
    Files.delete(project.store());
    Child.Ended missing = project.run("dashboard", "start", ANY_PORT);
    assertThat(missing.code()).isEqualTo(project.run("list").code()).isNotZero();
    assertThat(missing.errors()).contains("did not start: no store").contains("hint: ");
    Files.writeString(project.folder().resolve(".fairway/config.toml"), "[fairway\n");
    Child.Ended wrong = project.run("--json", "dashboard", "start", ANY_PORT);
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.errors())
        .startsWith("{\"schema\":\"fairway.error/v1\"")
        .contains("config.toml");
  }

  @Test
  void a_project_that_is_broken_spoils_nothing_for_the_others() throws Exception {
    Map<String, String> registry =
        Map.of("FAIRWAY_REGISTRY", folder.resolve("register").toString());
    project.begin(registry, "register", "--name", "sound").ended();
    Path wreck = Files.createDirectories(folder.resolve("wreck/.fairway"));
    Files.writeString(wreck.resolve("config.toml"), "[fairway]\nproject_name = \"wreck\"\n");
    String register = "cd ../wreck && fairway register --name awreck";
    assertThat(project.beginScript(registry, register).ended().code()).isZero();
    Files.writeString(wreck.resolve("config.toml"), "[fairway\n");

    Child start = project.begin(registry, "--json", "dashboard", "start", "--multi", ANY_PORT);
    Child.Ended ended = start.ended();
    assertThat(ended.code()).as(ended.errors()).isZero();
    Said begun = Said.of(ended.output());
    started.add(begun.pid());
    assertThat(get(begun.url()).body()).contains("awreck", "sound", "broken");
    assertThat(get(begun.url() + "p/awreck/wall").statusCode()).isEqualTo(503);
    assertThat(get(begun.url() + "p/sound/board").body()).contains("T-00001");
    assertThat(dashboard("status").running()).as("the project's own").isFalse();
    String status =
        project.begin(registry, "--json", "dashboard", "status", "--multi").ended().output();
    assertThat(Said.of(status).pid()).isEqualTo(begun.pid());
    project.begin(registry, "dashboard", "stop", "--multi").ended();
    assertThat(begun.isAlive()).isFalse();
  }

  @Test
  void a_token_is_asked_of_strangers_and_told_only_to_who_started_it() throws Exception {
    Said begun = dashboard("start", "--listen=0.0.0.0:0", "--allow-remote");
    assertThat(begun.url()).contains("?token=");
    String bare = begun.url().substring(0, begun.url().indexOf('?'));
    assertThat(get(bare + "wall").statusCode()).isEqualTo(401);
    HttpResponse<String> shown = get(begun.url());
    assertThat(shown.statusCode()).isEqualTo(303);
    assertThat(shown.headers().firstValue("location")).hasValue("/");
    for (String file : List.of("dashboard.pid", "dashboard.log")) {
      assertThat(Files.getPosixFilePermissions(pidFile().resolveSibling(file)))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
    dashboard("stop");
  }
}

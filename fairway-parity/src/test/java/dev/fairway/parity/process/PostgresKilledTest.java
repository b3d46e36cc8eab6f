package dev.fairway.parity.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.testing.postgres.EmbeddedServer;
import dev.fairway.testing.postgres.Release;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server dies in the middle of the work, as in a power cut, and comes back. */
class PostgresKilledTest {
  private static final int CLAIMERS = 6;
  private static final int TASKS = 120;
  private static final int IMPORTED = 8_000;

  /** One line for each claim that was reported. */
  private static final String CLAIM_UNTIL_REFUSED =
      "while :; do fairway --json claim --next --as A || exit $?; done";

  @TempDir Path folder;
  private EmbeddedServer server;

  @BeforeEach
  void startServer() {
    server = EmbeddedServer.start(Release.NEWEST);
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void claims_that_were_reported_last_and_no_task_is_claimed_twice() throws IOException {
    Project project = Project.on(server.url("postgres"), folder, TASKS);
    List<Child> first = claimers(project, "before");
    while (claimed(project) < TASKS / 6) {
      Thread.onSpinWait();
    }
    server.kill();
    Map<String, String> won = new TreeMap<>();
    for (int i = 0; i < CLAIMERS; i++) {
      Child.Ended ended = first.get(i).ended();
      assertThat(ended.code()).as(ended.errors()).isEqualTo(2);
      assertThat(ended.errors().lines())
          .singleElement()
          .asString()
          .matches(
              "\\{\"schema\":\"fairway.error/v1\",\"kind\":\"store_(unreachable|in_doubt)\",.*");
      collect(ended, "before-" + i, won);
    }
    Child.Ended away = project.run("ready");
    assertThat(away.code()).isEqualTo(2);
    assertThat(away.errors().lines()).hasSize(2).first().asString().startsWith("error: store ");

    server.startAgain();
    assertThat(project.run("ready").code()).isZero();
    won.forEach((id, session) -> assertThat(holder(project, id)).as(id).isEqualTo(session));
    List<Child> second = claimers(project, "after");
    for (int i = 0; i < CLAIMERS; i++) {
      Child.Ended ended = second.get(i).ended();
      assertThat(ended.code()).as(ended.errors()).isEqualTo(4);
      collect(ended, "after-" + i, won);
    }
    assertThat(claimed(project)).isEqualTo(TASKS);
    assertThat(project.run("db", "verify").code()).isZero();
  }

  /**
   * Each session's tasks, none of which anybody else may have won. A claim whose answer was lost
   * may have been made, so some tasks may be held that nobody was told of.
   */
  private static void collect(Child.Ended ended, String session, Map<String, String> won) {
    for (String line : ended.output().lines().toList()) {
      String id = JsonText.all(line, "id").get(0);
      assertThat(won.put(id, session)).as(id).isNull();
    }
  }

  private static List<Child> claimers(Project project, String name) {
    List<Child> children = new ArrayList<>();
    for (int i = 0; i < CLAIMERS; i++) {
      children.add(
          project.beginScript(Map.of("FAIRWAY_SESSION_ID", name + "-" + i), CLAIM_UNTIL_REFUSED));
    }
    return children;
  }

  private static String holder(Project project, String id) {
    List<String> found = JsonText.all(project.ok("--json", "task-detail", id), "claimant");
    return found.isEmpty() ? "" : found.get(0);
  }

  private static int claimed(Project project) {
    String all = project.ok("--json", "list", "--status", "in_progress");
    return JsonText.all(all, "claimant").size();
  }

  /**
   * @param written how much the server has logged of the import when it dies, in bytes: from the
   *     moment that the store is open to the middle of the transaction
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 1_000_000, 4_000_000})
  void a_killed_import_leaves_nothing_half_written(long written) throws IOException {
    Project project = Project.on(server.url("postgres"), folder, 1);
    String queue = project.queue("U", IMPORTED).toString();

    long before = server.bytesLogged();
    Child imported = project.begin("import", queue);
    while (imported.isRunning() && server.bytesLogged() < before + written) {
      Thread.onSpinWait();
    }
    server.kill();
    Child.Ended ended = imported.ended();
    assertThat(ended.code()).as(ended.errors()).isEqualTo(2);
    assertThat(ended.errors().lines()).hasSize(2).first().asString().startsWith("error: ");

    server.startAgain();
    assertThat(project.tasks() - 1).as(ended.toString()).isIn(0, IMPORTED);
    assertThat(project.run("db", "verify").code()).isZero();
    project.ok("import", queue);
    assertThat(project.tasks() - 1).isEqualTo(IMPORTED);
  }
}

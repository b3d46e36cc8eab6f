package dev.fairway.cli.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.place.GitSandbox;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A repository with a lane for each role, and a store in which every kind of trouble is planted
 * once. Nothing is ready, so that there is nothing to do but to resolve them.
 */
final class TroubledYard {

  private static final String CONFIG =
      """
      [fairway]
      project_name = "yard"

      [worktrees]
      root = "../lanes"
      naming = "lane {role}"

      [sessions]
      stale_after = "12h"

      [coordinator]
      max_primary_tracks = 1
      max_sidecar_tracks = 1
      max_review_tracks = 1
      checkpoint_stale_after = "24h"

      [gates]
      require_evidence_before_done = true
      """;

  private static final List<String> ROLES = List.of("api", "ui", "ops", "arch", "docs", "web");

  /** Three days before {@link #NOW}. */
  private static final String LONG_AGO = "2026-11-01T12:00:00Z";

  private static final String LATELY = "2026-11-04T11:00:00Z";
  private static final String NOW = "2026-11-04T12:00:00Z";

  final Path project;
  private final GitSandbox sandbox;
  private final Terminal longAgo;
  private final Terminal lately;
  private final Terminal now;

  TroubledYard(Path folder) {
    sandbox = new GitSandbox(folder);
    project = sandbox.repository("yard");
    StringBuilder config = new StringBuilder(CONFIG);
    ROLES.forEach(role -> config.append("\n[[roles]]\nname = \"").append(role).append("\"\n"));
    sandbox.write(project.resolve(".fairway/config.toml"), config.toString());
    longAgo = Terminal.in(project).at(LONG_AGO);
    lately = longAgo.at(LATELY);
    now = longAgo.at(NOW);
    longAgo.ok("db", "migrate");
    longAgo.ok("worktree", "setup");
    work("OPEN", "web", now);
  }

  /** A task that somebody has begun and that has its evidence. */
  private void work(String id, String role, Terminal when) {
    longAgo.ok("add", id, "--title", "Work on " + id, "--role", role);
    when.ok("claim", id, "--as", role);
    when.ok("record", "evidence", id, "--command-text", "make", "--result", "pass");
  }

  /** A task that cannot be taken yet. */
  private void waiting(String id, String role) {
    longAgo.ok("add", id, "--title", "Later", "--role", role, "--dependencies", "OPEN");
  }

  TroubledYard plant() throws IOException, InterruptedException {
    longAgo.ok("session", "upsert", "--id", "s-silent", "--role", "api");

    Process brief = new ProcessBuilder("sleep", "600").start();
    String pid = Long.toString(brief.pid());
    lately.ok("session", "upsert", "--id", "s-dead", "--role", "ui", "--pid", pid);
    work("T-DEAD", "ui", lately.session("s-dead"));
    brief.destroyForcibly().waitFor();

    String own = Long.toString(ProcessHandle.current().pid());
    lately.ok("session", "upsert", "--id", "s-reused", "--role", "api", "--pid", own);
    Stores.ofThisRun()
        .change(
            project,
            "UPDATE session SET pid_started_at = '2026-01-01T00:00:00.000Z' WHERE id = 's-reused'");

    lately.ok("session", "upsert", "--id", "s-gone", "--role", "ops");
    work("T-ALONE", "ops", lately.session("s-gone"));
    lately.ok("session", "end", "s-gone");

    waiting("T-CHECK", "ops");
    longAgo.ok("checkpoint", "record", "T-CHECK", "--state", "planned");

    waiting("T-HAND", "docs");
    longAgo.ok("record", "handoff", "T-HAND", "--to", "docs");

    lately.ok("add", "T-BARE", "--title", "Unproven", "--role", "docs");
    lately.ok("claim", "T-BARE", "--as", "docs");

    longAgo.ok("add", "T-BLOCK", "--title", "Stuck", "--role", "api");
    longAgo.ok("set-status", "T-BLOCK", "blocked", "--reason", "no wood");

    work("T-FIRST", "arch", longAgo);
    work("T-SECOND", "arch", lately);

    sandbox.write(lane("web").resolve("new.txt"), "not committed");
    sandbox.git(project, "worktree", "remove", lane("docs").toString());
    return this;
  }

  private Path lane(String role) {
    return sandbox.base().resolve("lanes/lane " + role);
  }

  JsonNode tick() {
    return now.json("coordinator", "tick");
  }

  Terminal now() {
    return now;
  }

  /** What the tick finds, each as {@code finding what}. */
  List<String> found() {
    List<String> found = new ArrayList<>();
    for (JsonNode action : tick().path("actions")) {
      if (action.has("finding")) {
        found.add(action.path("finding").asText() + " " + subject(action));
      }
    }
    return found;
  }

  private static String subject(JsonNode action) {
    for (String key : List.of("session_id", "task_id", "role")) {
      if (action.has(key)) {
        return action.path(key).asText();
      }
    }
    throw new AssertionError(action);
  }

  String commandFor(String finding) {
    for (JsonNode action : tick().path("actions")) {
      if ((action.path("finding").asText() + " " + subject(action)).equals(finding)) {
        return action.path("command").asText();
      }
    }
    throw new AssertionError(finding);
  }

  /** Pastes a command, with words of a person's in the places that are left for them. */
  void paste(String command) {
    for (List<String> words : ShellWords.commands(command.replaceAll("‹[^›]*›", "'as told'"))) {
      String[] rest = words.subList(1, words.size()).toArray(String[]::new);
      if (words.get(0).equals("fairway")) {
        assertThat(now.run(rest).code()).as("%s", words).isZero();
      } else {
        assertThat(words.get(0)).isEqualTo("git");
        sandbox.git(project, rest);
      }
    }
  }
}

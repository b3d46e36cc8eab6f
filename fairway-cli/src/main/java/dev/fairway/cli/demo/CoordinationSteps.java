package dev.fairway.cli.demo;

import dev.fairway.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;

/** People at work, what they say and watch and pass on, and what the coordinator makes of it. */
final class CoordinationSteps {

  private static final String ROLE = "B-ui";
  private static final String WORKER = "demo-worker";
  private static final String GONE = "demo-gone";

  /** Higher than any system numbers its processes. */
  private static final String NO_PROCESS = "999999999";

  private final DemoFolder folder;
  private final Shell shell;
  private String task = "";

  CoordinationSteps(DemoFolder folder, Shell shell) {
    this.folder = folder;
    this.shell = shell;
  }

  private Shell.Ended ok(String... args) {
    return Check.ended(Exit.OK, shell.fairway(args));
  }

  void sessions() {
    List<String> ready = Check.column(ok("--json", "--as", ROLE, "ready").out(), "tasks", "id");
    Check.that(!ready.isEmpty(), "nothing is ready for " + ROLE);
    task = ready.get(0);
    ok("session", "upsert", "--id", WORKER, "--role", ROLE, "--task-id", task);
    ok("session", "upsert", "--id", GONE, "--role", ROLE, "--pid", NO_PROCESS);
    String answer = ok("--json", "session", "status").out();
    List<String> ids = Check.column(answer, "sessions", "id");
    List<String> states = Check.column(answer, "sessions", "status");
    for (String expected : List.of(WORKER + " live", GONE + " stale")) {
      String id = expected.substring(0, expected.indexOf(' '));
      int place = ids.indexOf(id);
      String found = place < 0 ? "not recorded" : id + " " + states.get(place);
      Check.that(found.equals(expected), "session " + id + ": " + found);
    }
  }

  void checkpoint() {
    ok(
        "checkpoint",
        "record",
        task,
        "--state",
        "awaiting_input",
        "--summary",
        "which dates do pilot users see?",
        "--target-close-by",
        "2000-01-01");
    List<String> stale =
        Check.column(ok("--json", "checkpoint", "stale").out(), "checkpoints", "task_id");
    Check.that(stale.contains(task), "a checkpoint of the past is not stale");
  }

  void watcher() {
    ok("watcher", "start", "demo-watch", "--task", task, "--command", "make soak");
    ok("watcher", "finish", "demo-watch", "--result", "pass", "--artifact", "soak.log");
    String answer = ok("--json", "task-detail", task).out();
    Check.that(
        Check.column(answer, "evidence", "command").contains("make soak"),
        "what was watched left no evidence");
  }

  void packets() {
    ok("packet", "context", task, "--goal", "dates", "--owner", ROLE, "--acceptance", "seen");
    Shell.Ended refused =
        Check.ended(Exit.USAGE, shell.fairway("packet", "bugfix", task, "--bug-summary", "a date"));
    for (String field : List.of("root-cause", "owning-layer", "proof-command", "residual-risk")) {
      Check.that(refused.err().contains(field), "a packet without " + field + " was not refused");
    }
    ok(
        "packet",
        "watcher",
        "demo-rollout",
        "--owner",
        "ops/watch",
        "--process",
        "rollout",
        "--command",
        "make status",
        "--success",
        "all nodes answer",
        "--failure",
        "a node is silent");
  }

  /** The lanes and the imported queue may have troubles of their own: only these two are ours. */
  void tick() throws IOException {
    Check.ended(Exit.REFUSED, shell.fairway("coordinator", "preflight"));
    ok("coordinator", "status");
    String answer = ok("--json", "coordinator", "tick").out();
    Files.writeString(
        folder.checkout().resolve(".fairway/parity").resolve("fairway-tick.json"), answer);
    Check.that(named(answer, "session_id", GONE) == 1, "the tick does not name " + GONE + " once");
    Check.that(
        named(answer, "finding", "stale_checkpoint") == 1,
        "the tick does not name the checkpoint of " + task + " once");
    Check.that(
        Check.column(answer, "actions", "command")
            .contains(
                "fairway session end " + GONE + " --reason 'process " + NO_PROCESS + " is gone'"),
        "the tick does not say how to end " + GONE);
  }

  void resolve() {
    ok("session", "end", GONE, "--reason", "process " + NO_PROCESS + " is gone");
    ok("checkpoint", "record", task, "--state", "parked", "--summary", "after the release");
    String answer = ok("--json", "coordinator", "tick").out();
    Check.that(named(answer, "session_id", GONE) == 0, "the tick still names " + GONE);
    Check.that(
        named(answer, "finding", "stale_checkpoint") == 0, "the tick still names the checkpoint");
    ok("session", "end", WORKER);
  }

  private static int named(String answer, String member, String value) {
    return Collections.frequency(Check.column(answer, "actions", member), value);
  }
}

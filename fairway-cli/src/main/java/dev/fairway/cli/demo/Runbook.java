package dev.fairway.cli.demo;

import dev.fairway.cli.Environment;
import dev.fairway.cli.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The runbook's steps, each with what it has to show. */
final class Runbook {

  private static final String QUEUE = "doc/governance/Agent_Work_Queue.yaml";
  private static final String PACKS = "doc/governance/Workflow_Regression_Packs.yaml";
  private static final String ROLE = "A-backend";

  /** What a step does; fails with {@link Check.Failed}. */
  private interface Deed {
    void perform() throws IOException;
  }

  private final DemoFolder folder;
  private final Shell shell;
  private final Progress progress;
  private final List<StepResult> results = new ArrayList<>();
  private String task = "";

  Runbook(DemoFolder folder, Environment environment, Progress progress) {
    this.folder = folder;
    this.shell = new Shell(folder.checkout(), environment);
    this.progress = progress;
  }

  /** Performs all steps; a failed one does not keep the others from being tried. */
  List<StepResult> perform() {
    step("Setup", "copy the checkout into a repository of its own", this::copy);
    step("Setup", "config validate", () -> ok("config", "validate"));
    step("Setup", "db migrate --dry-run, db migrate", this::migrate);
    step("Queue validation", "import a queue with mistakes", this::refuseBroken);
    step("Queue validation", "import --state-once", this::importQueue);
    step("Queue validation", "import again: nothing changes", this::importAgain);
    step("Ready ordering", "ready", this::ready);
    LaneSteps lanes = new LaneSteps(folder, shell);
    step("Queue/git consistency", "worktree setup: git finds it in order", lanes::setUp);
    step("Queue/git consistency", "git-check names four spoilt lanes", lanes::spoil);
    step("Queue/git consistency", "preflight agrees in each lane", lanes::preflight);
    step("Queue/git consistency", "the commands that were named mend them", lanes::mend);
    step("Claim and transitions", "claim, and lose a second claim", this::claim);
    step("Claim and transitions", "blocked without a reason", this::blockedWithoutReason);
    step("Evidence and merge readiness", "done without evidence", this::doneWithoutEvidence);
    step("Evidence and merge readiness", "record evidence, then done", this::finish);
    step("Review routing", "route review --path", this::route);
    MergeSteps merge = new MergeSteps(folder, shell);
    step("Evidence and merge readiness", "merge-ready names what is missing", merge::begin);
    step("Evidence and merge readiness", "clean, rebased, evidence: issue by issue", merge::work);
    step("Review routing", "route review of what the branch changes", merge::route);
    step("Review routing", "review checkout, and approve each domain", merge::review);
    step("Evidence and merge readiness", "handoff: ready to merge", merge::handOff);
    step("Evidence and merge readiness", "one more commit: not ready", merge::commitMore);
    step("Regression packs", "regression-pack validate", this::packs);
    CoordinationSteps coordination = new CoordinationSteps(folder, shell);
    step("Coordinator tick", "session upsert: one live, one stale", coordination::sessions);
    step("Coordinator tick", "checkpoint record, checkpoint stale", coordination::checkpoint);
    step("Coordinator tick", "watcher start, watcher finish", coordination::watcher);
    step("Packets", "packet context, bugfix, watcher", coordination::packets);
    step("Coordinator tick", "coordinator preflight, status, tick", coordination::tick);
    step("Coordinator tick", "what was resolved is gone", coordination::resolve);
    step("Storage", "db verify, db backup, db export", this::store);
    step("Parity artifact", "parity artifact", this::artifact);
    step(
        "Parity run",
        "all rows against what was recorded",
        new ParityProof(folder, shell)::perform);
    return results;
  }

  private void step(String row, String name, Deed deed) {
    progress.before(row, name);
    long begin = System.nanoTime();
    String failure = null;
    try {
      deed.perform();
    } catch (Check.Failed failed) {
      failure = failed.getMessage();
    } catch (IOException failed) {
      failure = "cannot read or write: " + failed.getMessage();
    }
    long millis = (System.nanoTime() - begin) / 1_000_000;
    StepResult result = new StepResult(row, name, failure, millis);
    results.add(result);
    progress.after(result);
  }

  private Shell.Ended ok(String... args) {
    return Check.ended(Exit.OK, shell.fairway(args));
  }

  private void copy() throws IOException {
    DemoFolder.copy(folder.examples().resolve("gpuaas-checkout"), folder.checkout());
    shell.git("init", "--quiet");
    shell.git("symbolic-ref", "HEAD", "refs/heads/master");
    shell.git("config", "user.name", "Fairway demo");
    shell.git("config", "user.email", "demo@localhost");
    shell.git("config", "commit.gpgsign", "false");
    shell.git("config", "core.hooksPath", "/dev/null");
    shell.git("add", "--all");
    shell.git("commit", "--quiet", "--message", "The checkout as it was copied");
    Path fairway = Files.createDirectories(folder.checkout().resolve(".fairway"));
    Files.copy(
        folder.examples().resolve("gpuaas-a-b-c-d-e-config.toml"), fairway.resolve("config.toml"));
  }

  private void migrate() {
    Path store = folder.checkout().resolve(".fairway/state.db");
    ok("db", "migrate", "--dry-run");
    Check.that(!Files.exists(store), "the dry run made a store");
    ok("db", "migrate");
    Check.that(Files.exists(store), "no store was made");
  }

  private void refuseBroken() {
    String broken = folder.examples().resolve("broken-queue.yaml").toString();
    Shell.Ended refused = Check.ended(Exit.USAGE, shell.fairway("--json", "import", broken));
    int problems = Check.column(refused.err(), "details", "line").size();
    Check.that(problems >= 10, "only " + problems + " problems were found");
    int tasks = Check.column(ok("--json", "list").out(), "tasks", "id").size();
    Check.that(tasks == 0, "a refused import wrote " + tasks + " tasks");
  }

  private void importQueue() {
    ok("import", QUEUE, "--state-once");
    int tasks = Check.column(ok("--json", "list").out(), "tasks", "id").size();
    Check.that(tasks > 40, "only " + tasks + " tasks were imported");
  }

  private void importAgain() {
    String answer = ok("--json", "import", QUEUE, "--state-once").out();
    Check.that(answer.contains("\"created\":[],\"updated\":[]"), "a second import changed tasks");
    Check.that(answer.contains("\"seeded\":0"), "a second import changed states");
  }

  private void ready() throws IOException {
    String answer = ok("--json", "ready").out();
    save("fairway-ready.json", answer);
    List<String> ids = Check.column(answer, "tasks", "id");
    List<String> priorities = Check.column(answer, "tasks", "priority");
    List<String> sequences = Check.column(answer, "tasks", "sequence");
    Check.that(!ids.isEmpty(), "nothing is ready");
    Map<String, String> inOrder = new TreeMap<>();
    for (int i = 0; i < ids.size(); i++) {
      inOrder.put(padded(priorities.get(i)) + padded(sequences.get(i)) + ids.get(i), ids.get(i));
    }
    Check.that(ids.equals(List.copyOf(inOrder.values())), "not in the order of the queue");
    List<String> mine = Check.column(ok("--json", "--as", ROLE, "ready").out(), "tasks", "id");
    Check.that(!mine.isEmpty() && ids.containsAll(mine), "nothing is ready for " + ROLE);
    task = mine.get(0);
  }

  /** Ten digits that sort like the number; a missing one comes last. */
  private static String padded(String number) {
    return number.isEmpty() ? "~" : "0".repeat(10 - number.length()) + number;
  }

  private void claim() {
    Check.ended(Exit.OK, shell.fairwayAs("first", "claim", task, "--as", ROLE));
    Shell.Ended lost =
        Check.ended(Exit.REFUSED, shell.fairwayAs("second", "--json", "claim", task, "--as", ROLE));
    Check.that(lost.err().contains("already_claimed"), "lost for another reason: " + lost.err());
    Check.ended(Exit.OK, shell.fairwayAs("first", "claim", task, "--as", ROLE));
  }

  private void blockedWithoutReason() {
    Check.ended(Exit.REFUSED, shell.fairwayAs("first", "set-status", task, "blocked"));
  }

  private void doneWithoutEvidence() {
    Shell.Ended refused =
        Check.ended(Exit.REFUSED, shell.fairwayAs("first", "--json", "set-status", task, "done"));
    Check.that(refused.err().contains("gate_not_met"), "another refusal: " + refused.err());
  }

  private void finish() {
    Check.ended(
        Exit.OK,
        shell.fairwayAs(
            "first",
            "record",
            "evidence",
            task,
            "--command-text",
            "make test",
            "--result",
            "pass"));
    Check.ended(Exit.OK, shell.fairwayAs("first", "set-status", task, "done"));
    Check.that(
        ok("--json", "task-detail", task).out().contains("\"status\":\"done\""), "it is not done");
  }

  private void route() {
    Map<String, String> lanes = new TreeMap<>();
    lanes.put(".github/workflows/ci.yml", "C-ops");
    lanes.put("doc/api/openapi.draft.yaml", "D-arch");
    lanes.put("doc/architecture/overview.md", "D-arch");
    lanes.put("doc/governance/Agent_Work_Queue.yaml", "E-governance");
    lanes.put("cmd/api/routes.go", "E-governance");
    lanes.put("cmd/node-agent/main.go", "E-governance");
    lanes.put("cmd/security-scan/main.go", "E-governance");
    lanes.put("packages/services/billing/service.go", "E-governance");
    lanes.put("packages/services/provisioning/worker.go", "E-governance");
    lanes.put("packages/services/terminal/session.go", "E-governance");
    lanes.put("scripts/ci/contracts_validate.sh", "E-governance");
    lanes.put("scripts/ops/backup.sh", "C-ops");
    lanes.put("packages/web/src/App.tsx", "B-ui");
    List<String> args = new ArrayList<>(List.of("--json", "route", "review"));
    for (String path : lanes.keySet()) {
      args.add("--path");
      args.add(path);
    }
    String answer = ok(args.toArray(new String[0])).out();
    List<String> paths = Check.column(answer, "routes", "path");
    List<String> reviewers = Check.column(answer, "routes", "reviewer");
    for (int i = 0; i < paths.size(); i++) {
      Check.that(
          reviewers.get(i).equals(lanes.get(paths.get(i))),
          paths.get(i) + " goes to " + reviewers.get(i) + ", not to " + lanes.get(paths.get(i)));
    }
  }

  private void packs() throws IOException {
    save("fairway-regression-packs.txt", ok("regression-pack", "validate", PACKS).out());
  }

  private void store() {
    ok("db", "verify");
    ok("db", "backup");
    Path own = folder.checkout().resolve(".fairway");
    String facts = own.resolve("facts.json").toString();
    ok("db", "export", facts);
    String other = own.resolve("restored.db").toString();
    ok("--db", other, "db", "restore", facts);
    String here = ok("--json", "list").out();
    String there = ok("--json", "--db", other, "list").out();
    Check.that(here.equals(there), "the restored store answers differently");
  }

  private void artifact() throws IOException {
    save("fairway-parity-artifact.md", ok("parity", "artifact", "--catalog", PACKS).out());
    String json = ok("--json", "parity", "artifact", "--catalog", PACKS).out();
    save("fairway-parity-artifact.json", json);
    Check.that(json.contains("\"route_samples\":[{"), "the artifact has no route samples");
  }

  private void save(String name, String text) throws IOException {
    Files.writeString(folder.checkout().resolve(".fairway/parity").resolve(name), text);
  }
}

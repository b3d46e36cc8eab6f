package dev.fairway.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project with a little of everything, and for every verb a call that succeeds in it. */
public final class SampleProject {

  private static final String QUEUE =
      """
      version: 1
      tasks:
        - {id: Q-1, title: From a file, role: ops, priority: 7}
      """;

  private static final String PACKS =
      """
      version: 1
      packs:
        - id: sign-in
          title: Somebody signs in
          owner: backend
          target_environments: [demo, prod]
          blocking: {demo: false, prod: true}
          required_seed_data: [a user]
          lowest_reliable_layer: api
          required_proof: [the token is fresh]
          artifact_requirements: [log]
          current_automation: [make sign-in]
          gaps: [no test of the lock-out]
      """;

  private SampleProject() {}

  /** Makes the project in an empty folder and fills it. */
  public static Path make(Path folder) {
    CliTest.write(folder.resolve(".fairway/config.toml"), CliTest.HARBOUR);
    Terminal terminal = Terminal.in(folder);
    Stores.ofThisRun().make(folder);
    fill(terminal);
    return folder;
  }

  /**
   * Fills the project of a terminal: an epic with three tasks, one of them claimed, one waiting for
   * another; evidence, a handoff, a review, a request for one; two sessions, a checkpoint, a
   * watcher; and files to work with.
   */
  public static void fill(Terminal terminal) {
    Path folder = terminal.folder();
    CliTest.write(folder.resolve("queue.yaml"), QUEUE);
    CliTest.write(folder.resolve("packs.yaml"), PACKS);
    SampleCheckout.put(folder);
    for (String line : STEPS.strip().split("\n")) {
      terminal.ok(line.split(" "));
    }
  }

  /** Attends to what is stale in a filled project, so that work may be given out. */
  public static void calm(Terminal terminal) {
    terminal.ok("session", "end", "s-7");
    terminal.ok("checkpoint", "record", "A-2", "--state", "parked");
  }

  /** Copies a filled project over another folder, which is much quicker than filling it again. */
  public static void copy(Path filled, Path folder) {
    try (Stream<Path> files = Files.walk(filled)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = folder.resolve(filled.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Stores.ofThisRun().copy(filled, folder);
  }

  private static final String STEPS =
      """
      add EPIC-1 --title Harbour --role backend --kind epic --priority 1
      add A-1 --title Dredge --role backend --parent EPIC-1 --priority 1 --review-domains safety
      add A-2 --title Buoys --role ui --parent EPIC-1 --dependencies A-1
      add A-3 --title Cranes --role backend --parent EPIC-1 --kind bug --tag steel,tall
      claim A-3 --as backend --lease 4h
      record evidence A-3 --command-text lift --result pass --duration-seconds 3
      record handoff A-3 --to ui --payload look --commands lift --as backend
      record review A-3 --reviewer ui --verdict changes --reason rust
      route review A-3 --path main.tf --reason soon
      session upsert --id s-7 --role ui --task-id A-2 --pid 999999999
      session upsert --id s-8 --role ops
      checkpoint record A-2 --state awaiting_input --summary wind --target-close-by 2026-10-31
      watcher start W-1 --task A-2 --process soak
      db export facts.json
      parity run shop --only review-routing
      """;

  /**
   * Verb to a call of it that succeeds in the filled project, or in its lanes for those that {@link
   * SampleLanes} names; {@code demo} has its own test.
   */
  public static Map<String, List<String>> calls() {
    Map<String, List<String>> calls = new LinkedHashMap<>();
    for (String line : CALLS.strip().split("\n")) {
      String[] verbAndCall = line.split(": ");
      calls.put(verbAndCall[0], List.of(verbAndCall[1].split(" ")));
    }
    return calls;
  }

  private static final String CALLS =
      """
      ready: ready
      claim: claim A-1 --as backend
      release: release A-3
      set-status: set-status A-3 blocked --reason storm
      task-detail: task-detail A-3
      record evidence: record evidence A-1 --command-text dig --result fail
      record handoff: record handoff A-1 --to ops
      record review: record review A-1 --reviewer ui --verdict approve --domain safety
      handoff ack: handoff ack 1 --as ui
      handoff list: handoff list
      route review: route review --path web/index.html
      worktree setup: worktree setup --role ui
      worktree status: worktree status
      worktree prune: worktree prune --role ops
      git-check: git-check
      preflight: preflight
      review checkout: review checkout A-1 --as ui
      merge-ready: merge-ready A-3
      session upsert: session upsert --id s-9 --role ops
      session heartbeat: session heartbeat s-8
      session status: session status
      session end: session end s-8 --reason lunch
      session reconcile: session reconcile
      session launch: session launch --id s-9 --role ops --dry-run -- lift --high
      checkpoint record: checkpoint record A-1 --state planned
      checkpoint status: checkpoint status
      checkpoint stale: checkpoint stale
      watcher start: watcher start W-2 --owner ops
      watcher finish: watcher finish W-1 --result pass
      watcher status: watcher status
      import: import queue.yaml
      add: add A-9 --title Lights --role ops
      spawn: spawn --id A-8 --title Ropes --from-task A-1
      update: update A-2 --priority 3
      list: list
      tree: tree EPIC-1
      packet context: packet context A-3 --goal lift --owner crew --acceptance safe
      packet bugfix: packet bugfix A-3 --owning-layer jib --bug-summary rust --root-cause rain\
       --impact slow --proof-command lift --regression-coverage paint --residual-risk fog
      packet watcher: packet watcher W-1 --owner crew --process tide --command look\
       --success calm --failure storm
      packet template: packet template survey A-3 --field depth=9
      status-report: status-report
      health-report: health-report
      timing-report: timing-report
      coordinator preflight: coordinator preflight
      coordinator status: coordinator status
      coordinator tick: coordinator tick
      dispatch-plan: dispatch-plan
      regression-pack list: regression-pack list --catalog packs.yaml
      regression-pack show: regression-pack show sign-in --catalog packs.yaml
      regression-pack validate: regression-pack validate packs.yaml
      parity artifact: parity artifact --catalog packs.yaml --route web/a
      dashboard stop: dashboard stop
      dashboard status: dashboard status
      top: top --once
      register: register
      unregister: unregister --name quay
      projects: projects
      parity run: parity run shop --only review-routing
      parity explain: parity explain review-routing b.txt --reason late --owner ops --until 2099-12-31
      parity status: parity status
      init: init --role keeper
      config validate: config validate
      config show: config show
      db migrate: db migrate
      db status: db status
      db backup: db backup copy.db
      db restore: db restore facts.json --yes
      db export: db export out.json
      db copy: db copy --to copied.db
      db verify: db verify
      version: version
      completion: completion bash
      """;

  /** The verbs that only look. */
  public static List<String> reports() {
    return List.of(
        "ready",
        "task-detail",
        "handoff list",
        "route review",
        "session status",
        "checkpoint status",
        "checkpoint stale",
        "watcher status",
        "list",
        "tree",
        "status-report",
        "health-report",
        "timing-report",
        "coordinator status",
        "coordinator tick",
        "dispatch-plan",
        "top",
        "packet context",
        "packet bugfix",
        "packet watcher",
        "packet template",
        "parity artifact",
        "parity status",
        "db status",
        "db verify");
  }

  /** The verbs that need no store. */
  public static List<String> withoutStore() {
    return List.of(
        "regression-pack list",
        "regression-pack show",
        "regression-pack validate",
        "route review",
        "worktree setup",
        "worktree status",
        "worktree prune",
        "preflight",
        "dashboard stop",
        "dashboard status",
        "register",
        "unregister",
        "projects",
        "parity run",
        "parity explain",
        "parity status",
        "init",
        "config validate",
        "config show",
        "db migrate",
        "db status",
        "db restore",
        "version",
        "completion",
        "demo");
  }
}

package dev.fairway.parity.shape;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionEnd;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who was at work on a task, where it was said to stand, and what was watched. */
final class Vigil {

  /** How many sessions have not ended, in every size. */
  static final int OPEN = 12;

  private final Task task;
  private final Dice dice;
  private final boolean done;

  Vigil(Task task, Dice dice) {
    this.task = task;
    this.dice = dice;
    this.done = task.status().equals("done");
  }

  /** How many sessions the unfinished task at an index has; {@link #OPEN} in all. */
  static int openOf(int index) {
    return index < OPEN ? 1 : 0;
  }

  /** Sessions of finished tasks have ended; the holder of a task is one of those that have not. */
  List<Session> sessions(int rows) {
    List<Session> sessions = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      Claim claim = task.state().claim();
      String id = claim != null ? claim.holder().name() : "agent-" + task.id() + "-" + i;
      Instant started = task.createdAt().plus(Duration.ofMinutes(i));
      Session session =
          Session.start(id, facts(), Actor.session(id), started).heard(facts(), task.updatedAt());
      sessions.add(done ? session.ended(new SessionEnd(task.updatedAt(), "finished", 0)) : session);
    }
    return sessions;
  }

  private SessionFacts facts() {
    return new SessionFacts(
        task.role(),
        task.role(),
        "tmux",
        dice.one(Words.PROVIDERS),
        null,
        task.id(),
        "quay-7",
        null,
        null,
        null,
        "../gpuas-" + task.role(),
        "agent/" + task.role(),
        "/var/log/fairway/" + task.id() + ".jsonl",
        null,
        null,
        null,
        null,
        null);
  }

  /** One finished task in eight was left with a checkpoint that is open. */
  List<Checkpoint> checkpoints(int rows) {
    List<Checkpoint> checkpoints = new ArrayList<>(rows);
    boolean left = !done || dice.percent(12);
    for (int i = 0; i < rows; i++) {
      boolean last = i == rows - 1;
      CheckpointState state = last && !left ? CheckpointState.DONE : CheckpointState.ACTIVE;
      checkpoints.add(
          new Checkpoint(
              0,
              task.id(),
              state,
              Words.note(dice),
              task.role(),
              null,
              null,
              Actor.session("agent-" + task.role()),
              task.role(),
              task.updatedAt().minus(Duration.ofMinutes(rows - i))));
    }
    return checkpoints;
  }

  List<Watcher> watchers(int rows) {
    List<Watcher> watchers = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      Actor actor = Actor.session("agent-" + task.role());
      Watcher watcher =
          new Watcher(
              "watch-" + task.id() + "-" + i,
              task.id(),
              "ops/watch",
              "the rollout",
              dice.one(Words.PROOFS),
              "it ends with 0",
              "it does not",
              actor,
              "C-ops",
              task.createdAt(),
              null);
      watchers.add(
          watcher.finished(
              new WatcherFinish(
                  WatcherResult.PASS, null, 60L, null, actor, task.updatedAt(), null)));
    }
    return watchers;
  }
}

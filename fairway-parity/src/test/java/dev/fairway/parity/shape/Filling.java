package dev.fairway.parity.shape;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.store.ImportRun;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreSession;
import java.util.ArrayList;
import java.util.List;

/** Writes a project into a store, some thousand tasks at once. */
final class Filling {

  private static final int BATCH = 5_000;

  private final RealShape shape;
  private final Store store;
  private final Spread evidence;
  private final Spread reviews;
  private final Spread handoffs;
  private final Spread changes;
  private final Spread sessions;
  private final Spread checkpoints;
  private final Spread watchers;

  Filling(RealShape shape, Store store) {
    this.shape = shape;
    this.store = store;
    Sizes sizes = shape.sizes();
    this.evidence = Spread.of(sizes.evidence(), sizes.tasks(), i -> evidenceWeight(i));
    this.reviews = Spread.of(sizes.reviews(), sizes.done(), i -> reviewWeight(i));
    this.handoffs = Spread.of(sizes.handoffs(), sizes.done(), i -> dice("handoffs", i).below(2));
    this.sessions =
        Spread.of(sizes.sessions() - Shifts.OPEN, sizes.done(), i -> dice("sessions", i).below(3));
    this.checkpoints = Spread.of(sizes.checkpoints(), sizes.tasks(), i -> checkpointWeight(i));
    this.watchers =
        Spread.of(sizes.watchers() - Watches.OPEN, sizes.done(), i -> evidence.at(i) > 0 ? 1 : 0);
    this.changes = Spread.of(sizes.history() - fewestRows(), sizes.done(), i -> 1);
  }

  private Dice dice(String purpose, int index) {
    return shape.dice(purpose, index);
  }

  private int evidenceWeight(int index) {
    List<Integer> usual = List.of(0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 5, 5, 8, 12);
    return index < shape.sizes().done() ? dice("evidence", index).one(usual) : index % 2;
  }

  /** A quarter of what is done was never reviewed. */
  private int reviewWeight(int index) {
    return dice("reviews", index).one(List.of(0, 1, 1, 2));
  }

  /** A third of what is done was never said to stand anywhere. */
  private int checkpointWeight(int index) {
    List<Integer> usual = List.of(0, 0, 1, 2, 2, 3, 4, 6, 9);
    return index < shape.sizes().done() ? dice("checkpoints", index).one(usual) : index % 3;
  }

  private int fewestRows() {
    Sizes sizes = shape.sizes();
    int rows = sizes.done() * Course.fewest("done");
    for (Task task : shape.tasks(sizes.done(), sizes.tasks())) {
      rows += Course.fewest(task.status());
    }
    return rows;
  }

  void run() {
    int tasks = shape.sizes().tasks();
    for (int from = 0; from < tasks; from += BATCH) {
      int first = from;
      int end = Math.min(tasks, from + BATCH);
      store.<Integer>write(session -> write(session, first, end));
    }
  }

  private int write(StoreSession session, int from, int end) {
    List<Task> tasks = shape.tasks(from, end);
    session.insert(tasks);
    List<HistoryEntry> history = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Task task = tasks.get(i - from);
      boolean done = i < shape.sizes().done();
      history.addAll(Course.of(task, done ? changes.at(i) : 0));
      Trail trail = new Trail(task, dice("trail", i));
      List<Evidence> proofs = trail.evidence(evidence.at(i)).stream().map(session::add).toList();
      Standings.of(task, checkpoints.at(i), dice("standing", i)).forEach(session::add);
      if (done) {
        Shifts.on(task, sessions.at(i), dice("shift", i)).forEach(session::put);
        watches(task, watchers.at(i), proofs, dice("watch", i)).forEach(session::add);
        trail.reviews(reviews.at(i)).forEach(session::add);
        trail.handoffs(handoffs.at(i)).forEach(session::add);
      } else if (i % 4 == 0) {
        session.put(request(task, trail.otherRole()));
      }
    }
    session.append(history);
    if (end == shape.sizes().tasks()) {
      session.add(imported());
      List<Task> unfinished = shape.tasks(shape.sizes().done(), end);
      Shifts.open(unfinished, dice("open shift", 0)).forEach(session::put);
      Watches.open(unfinished, dice("open watch", 0)).forEach(session::add);
    }
    return tasks.size();
  }

  private static List<Watcher> watches(Task task, int count, List<Evidence> proofs, Dice dice) {
    return count == 0 ? List.of() : Watches.on(task, count, proofs.get(proofs.size() - 1), dice);
  }

  private static ReviewRequest request(Task task, String reviewer) {
    Actor actor = Actor.session("agent-" + task.role());
    return new ReviewRequest(task.id(), reviewer, null, actor, task.updatedAt());
  }

  private ImportRun imported() {
    return new ImportRun(
        0,
        RealShape.END,
        Actor.person("ops@gpuaas"),
        "doc/governance/Agent_Work_Queue.yaml",
        shape.sizes().done(),
        0,
        0,
        shape.sizes().done(),
        0);
  }
}

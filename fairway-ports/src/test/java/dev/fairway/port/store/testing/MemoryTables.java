package dev.fairway.port.store.testing;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.ImportRun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is stored. The records are immutable, so a copy is shallow. */
final class MemoryTables {

  final NavigableMap<String, Task> tasks = new TreeMap<>();
  final NavigableMap<Long, HistoryEntry> history = new TreeMap<>();
  final NavigableMap<Long, Evidence> evidence = new TreeMap<>();
  final NavigableMap<Long, Handoff> handoffs = new TreeMap<>();
  final NavigableMap<Long, Review> reviews = new TreeMap<>();

  /** By task, then reviewer. */
  final Map<String, Map<String, ReviewRequest>> requests = new LinkedHashMap<>();

  final NavigableMap<Long, ImportRun> imports = new TreeMap<>();

  final NavigableMap<String, Session> sessions = new TreeMap<>();
  final NavigableMap<Long, Checkpoint> checkpoints = new TreeMap<>();
  final NavigableMap<String, Watcher> watchers = new TreeMap<>();

  MemoryTables copy() {
    MemoryTables copy = new MemoryTables();
    copy.tasks.putAll(tasks);
    copy.history.putAll(history);
    copy.evidence.putAll(evidence);
    copy.handoffs.putAll(handoffs);
    copy.reviews.putAll(reviews);
    requests.forEach((task, byReviewer) -> copy.requests.put(task, new TreeMap<>(byReviewer)));
    copy.imports.putAll(imports);
    copy.sessions.putAll(sessions);
    copy.checkpoints.putAll(checkpoints);
    copy.watchers.putAll(watchers);
    return copy;
  }

  static long nextId(NavigableMap<Long, ?> table) {
    return table.isEmpty() ? 1 : table.lastKey() + 1;
  }

  /** What foreign keys do when a transaction ends. */
  void checkReferences() {
    for (Task task : tasks.values()) {
      String parent = task.definition().parentId();
      if (parent != null) {
        requireTask(parent);
      }
      task.definition().dependencies().forEach(this::requireTask);
    }
    history.values().forEach(row -> requireTask(row.taskId()));
    evidence.values().forEach(row -> requireTask(row.taskId()));
    handoffs.values().forEach(row -> requireTask(row.taskId()));
    reviews.values().forEach(row -> requireTask(row.taskId()));
    requests.keySet().forEach(this::requireTask);
    sessions.values().forEach(row -> requireTaskIfAny(row.facts().taskId()));
    checkpoints.values().forEach(row -> requireTask(row.taskId()));
    watchers.values().forEach(this::checkReferences);
  }

  private void checkReferences(Watcher watcher) {
    requireTaskIfAny(watcher.taskId());
    Long evidenceId = watcher.finish() == null ? null : watcher.finish().evidenceId();
    if (evidenceId != null && !evidence.containsKey(evidenceId)) {
      throw leadsNowhere("an evidence row");
    }
  }

  private void requireTaskIfAny(@Nullable String id) {
    if (id != null) {
      requireTask(id);
    }
  }

  /** Some databases cannot keep a NUL character or half of a pair, so none does. */
  void checkTexts() {
    for (Map<?, ?> table :
        List.of(tasks, history, evidence, handoffs, reviews, requests, imports)) {
      String all = table.toString();
      boolean refused =
          all.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
      if (refused) {
        throw new StoreFailure(
            StoreFailure.Kind.OTHER, "the store refuses a text", "remove the character", null);
      }
    }
  }

  private void requireTask(String id) {
    if (!tasks.containsKey(id)) {
      throw leadsNowhere("a task");
    }
  }

  private static StoreFailure leadsNowhere(String what) {
    return new StoreFailure(
        StoreFailure.Kind.OTHER,
        "a row refers to " + what + " that is not in the store",
        null,
        null);
  }
}

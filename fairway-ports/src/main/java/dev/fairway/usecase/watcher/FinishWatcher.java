package dev.fairway.usecase.watcher;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.domain.watcher.WatcherResult;
import dev.fairway.port.store.StoreSession;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.record.RecordEvidence;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records how something that was watched came out, and the evidence of it on its task. */
public final class FinishWatcher {

  /**
   * @param durationSeconds at least 0
   */
  public record Findings(
      WatcherResult result,
      @Nullable String artifact,
      @Nullable Long durationSeconds,
      @Nullable String notes) {}

  /**
   * @param recorded what it left on its task; null for a watcher without one
   */
  public record Finished(Watcher watcher, RecordEvidence.@Nullable Recorded recorded) {}

  private final Project project;

  public FinishWatcher(Project project) {
    this.project = project;
  }

  public Outcome<Finished> finish(String id, Findings findings, Caller caller) {
    Instant now = project.now();
    return project.store().write(store -> finish(store, id, findings, caller, now));
  }

  private Outcome<Finished> finish(
      StoreSession store, String id, Findings findings, Caller caller, Instant now) {
    Optional<Watcher> found = store.watcher(id);
    if (found.isEmpty()) {
      return Missing.watcher(store, id);
    }
    if (found.get().taskId() != null) {
      store.lock(found.get().taskId()); // two who finish it take turns
    }
    Watcher watcher = store.watcher(id).orElseThrow();
    WatcherFinish before = watcher.finish();
    if (before != null) {
      return Outcome.refused(new Refusal.WatcherFinished(id, before.result().word()));
    }
    RecordEvidence.Recorded recorded = null;
    if (watcher.taskId() != null) {
      Evidence evidence = evidence(watcher, watcher.taskId(), findings, caller, now);
      Outcome<RecordEvidence.Recorded> outcome =
          new RecordEvidence(project).record(store, evidence, caller);
      if (!(outcome instanceof Outcome.Done<RecordEvidence.Recorded> done)) {
        return outcome.failed();
      }
      recorded = done.value();
    }
    Watcher finished =
        watcher.finished(
            new WatcherFinish(
                findings.result(),
                findings.artifact(),
                findings.durationSeconds(),
                findings.notes(),
                caller.actor(),
                now,
                recorded == null ? null : recorded.evidence().id()));
    store.finish(finished);
    return Outcome.done(new Finished(finished, recorded));
  }

  private static Evidence evidence(
      Watcher watcher, String task, Findings findings, Caller caller, Instant now) {
    return new Evidence(
        0,
        task,
        watched(watcher),
        findings.result().evidence(),
        findings.artifact(),
        null,
        findings.durationSeconds(),
        findings.notes(),
        caller.actor(),
        caller.role(),
        now);
  }

  /** What was looked at: the command if there is one, else what ran. */
  private static String watched(Watcher watcher) {
    if (watcher.command() != null) {
      return watcher.command();
    }
    String process = watcher.process();
    return "watcher " + watcher.id() + (process == null ? "" : ": " + process);
  }
}

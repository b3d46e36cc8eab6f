package dev.fairway.usecase.parity;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.parity.MismatchId;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.TaskQuery;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.record.RecordEvidence;
import dev.fairway.usecase.status.SetStatus;
import dev.fairway.usecase.task.AddTask;
import dev.fairway.usecase.task.UpdateTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one task for each difference that nobody has explained: made when it is first seen, kept up
 * to date, finished when it is gone, opened again when it comes back. All in one transaction.
 */
public final class FileMismatches {

  /** What every such task carries. */
  public static final String TAG = "parity";

  private static final String EVIDENCE_TYPE = "parity";

  /**
   * A difference to be filed.
   *
   * @param task with the id of {@link MismatchId} and the {@link #TAG}
   * @param command what shows the difference
   * @param observed what it shows, as one line
   */
  public record Mismatch(TaskDefinition task, String command, String observed) {}

  /**
   * @param rows those that were compared: tasks of others are left alone
   * @param command what was run, for tasks whose difference is gone
   * @param artifact the report; null without one
   */
  public record Request(
      List<Mismatch> mismatches,
      List<Row> rows,
      String command,
      @Nullable String artifact,
      Caller caller) {

    public Request {
      mismatches = List.copyOf(mismatches);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param reopened differences that had been gone
   * @param stuck tasks that a rule keeps in their state, with the rule's word
   */
  public record Filed(
      List<String> created,
      List<String> updated,
      List<String> unchanged,
      List<String> closed,
      List<String> reopened,
      Map<String, String> stuck) {

    public Filed {
      created = List.copyOf(created);
      updated = List.copyOf(updated);
      unchanged = List.copyOf(unchanged);
      closed = List.copyOf(closed);
      reopened = List.copyOf(reopened);
      stuck = Collections.unmodifiableMap(new LinkedHashMap<>(stuck));
    }
  }

  private final Project project;

  public FileMismatches(Project project) {
    this.project = project;
  }

  /** Files all of them, or nothing when one cannot be a task of this project. */
  public Outcome<Filed> file(Request request) {
    Instant now = project.now();
    return project.store().write(store -> new Filing(store, request, now).file());
  }

  private final class Filing {

    private final StoreSession store;
    private final Request request;
    private final Instant now;
    private final List<String> created = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final List<String> reopened = new ArrayList<>();
    private final Map<String, String> stuck = new LinkedHashMap<>();
    private Map<String, List<Evidence>> evidence = Map.of();

    Filing(StoreSession store, Request request, Instant now) {
      this.store = store;
      this.request = request;
      this.now = now;
    }

    Outcome<Filed> file() {
      store.lockGraph();
      Map<String, Task> before = filedBefore();
      evidence = store.evidence(before.keySet());
      for (Mismatch mismatch : request.mismatches()) {
        Task known = before.remove(mismatch.task().id());
        Outcome<?> outcome = known == null ? add(mismatch) : renew(mismatch, known);
        if (!(outcome instanceof Outcome.Done)) {
          return outcome.failed();
        }
      }
      for (Task gone : before.values()) {
        if (!workflow().isTerminal(gone.status())) {
          close(gone);
        }
      }
      return Outcome.done(new Filed(created, updated, unchanged, closed, reopened, stuck));
    }

    /** The tasks of compared rows, whatever became of them; by id. */
    private Map<String, Task> filedBefore() {
      TaskQuery tagged =
          new TaskQuery(List.of(), List.of(), List.of(), List.of(TAG), List.of(), null);
      Map<String, Task> tasks = new LinkedHashMap<>();
      for (Task task : store.tasks(tagged)) {
        for (Row row : request.rows()) {
          if (task.id().startsWith(MismatchId.prefix(row))) {
            tasks.put(task.id(), task);
          }
        }
      }
      return tasks;
    }

    private Outcome<?> add(Mismatch mismatch) {
      Outcome<?> added =
          new AddTask(project).add(store, mismatch.task(), request.caller(), now, null);
      if (added instanceof Outcome.Done) {
        created.add(mismatch.task().id());
        record(mismatch.task().id(), mismatch.command(), false, mismatch.observed());
      }
      return added;
    }

    /** What people have changed stays, except the words that describe the difference. */
    private Outcome<?> renew(Mismatch mismatch, Task known) {
      TaskDefinition next =
          known.definition().toBuilder()
              .title(mismatch.task().title())
              .notes(mismatch.task().notes())
              .build();
      String id = known.id();
      Outcome<UpdateTask.Updated> redefined =
          new UpdateTask(project).update(store, id, any -> next, request.caller(), now);
      if (!(redefined instanceof Outcome.Done<UpdateTask.Updated> done)) {
        return redefined;
      }
      boolean again = workflow().isTerminal(known.status());
      if (again || !mismatch.observed().equals(lastObserved(id))) {
        record(id, mismatch.command(), false, mismatch.observed());
      }
      if (again) {
        if (move(id, workflow().initial(), true, "the difference is back")) {
          reopened.add(id);
        }
      } else if (done.value().changed().isEmpty()) {
        unchanged.add(id);
      } else {
        updated.add(id);
      }
      return redefined;
    }

    private @Nullable String lastObserved(String id) {
      Evidence last = lastRow(id);
      return last == null ? null : last.notes();
    }

    /** The newest row that a run has recorded. */
    private @Nullable Evidence lastRow(String id) {
      Evidence last = null;
      for (Evidence row : evidence.getOrDefault(id, List.of())) {
        last = EVIDENCE_TYPE.equals(row.artifactType()) ? row : last;
      }
      return last;
    }

    private void close(Task gone) {
      String observed = "the difference is gone, or explained";
      Evidence last = lastRow(gone.id());
      String command = last == null ? request.command() : last.command();
      if (!observed.equals(lastObserved(gone.id()))) {
        record(gone.id(), command, true, observed);
      }
      if (move(gone.id(), workflow().terminal().get(0), false, observed)) {
        closed.add(gone.id());
      }
    }

    private boolean move(String id, String state, boolean reopen, String reason) {
      TransitionRequest move =
          new TransitionRequest(request.caller(), state, reason, null, reopen, false);
      Outcome<?> outcome = new SetStatus(project).move(store, id, move, now);
      if (outcome instanceof Outcome.Refused<?> refused) {
        stuck.put(id, refused.refusal().kind());
      }
      return outcome instanceof Outcome.Done;
    }

    private void record(String id, String command, boolean pass, String observed) {
      Evidence evidence =
          new Evidence(
              0,
              id,
              command,
              pass ? EvidenceResult.PASS : EvidenceResult.FAIL,
              request.artifact(),
              EVIDENCE_TYPE,
              null,
              observed,
              request.caller().actor(),
              request.caller().role(),
              now);
      new RecordEvidence(project).record(store, evidence, request.caller());
    }

    private Workflow workflow() {
      return project.policy().workflow();
    }
  }
}

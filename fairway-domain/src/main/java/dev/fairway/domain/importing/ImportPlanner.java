package dev.fairway.domain.importing;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.problem.SourcePosition;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.DefinitionChange;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans an import: definitions always, states at most once and never over work that was done here.
 */
public final class ImportPlanner {

  private final ProjectPolicy policy;
  private final ImportUniverse universe;
  private final Caller caller;
  private final Instant now;

  private final List<Task> insert = new ArrayList<>();
  private final List<Task> redefine = new ArrayList<>();
  private final List<Task> seed = new ArrayList<>();
  private final List<HistoryEntry> history = new ArrayList<>();
  private final List<String> created = new ArrayList<>();
  private final List<String> updated = new ArrayList<>();
  private final List<String> seeded = new ArrayList<>();
  private int unchanged;

  public ImportPlanner(ProjectPolicy policy, ImportUniverse universe, Caller caller, Instant now) {
    this.policy = policy;
    this.universe = universe;
    this.caller = caller;
    this.now = now;
  }

  /**
   * Checks all records in one pass and plans what to change.
   *
   * @param readProblems what was wrong with the file itself; joined with what is found here
   * @param stateOnce whether states are seeded
   */
  public ImportPlan plan(List<QueueRecord> records, List<Problem> readProblems, boolean stateOnce) {
    List<QueueRecord> complete = new ArrayList<>(records.size());
    for (QueueRecord record : records) {
      complete.add(withKind(record));
    }
    List<Problem> problems = new ArrayList<>(readProblems);
    addNew(new QueueCheck(policy, universe.tasks()).check(complete), problems);
    if (!problems.isEmpty()) {
      problems.sort(
          Comparator.comparingInt(ImportPlanner::line).thenComparingInt(ImportPlanner::column));
      return ImportPlan.refused(problems);
    }
    Set<String> inFile = new HashSet<>();
    for (QueueRecord record : complete) {
      inFile.add(record.definition().id());
      plan(record, stateOnce);
    }
    List<String> notInFile = new ArrayList<>(universe.tasks().keySet());
    notInFile.removeAll(inFile);
    notInFile.sort(Comparator.naturalOrder());
    created.sort(Comparator.naturalOrder());
    updated.sort(Comparator.naturalOrder());
    seeded.sort(Comparator.naturalOrder());
    return new ImportPlan(
        List.of(), insert, redefine, seed, history, created, updated, unchanged, seeded, notInFile);
  }

  /** A value that could not be read is missing here; the reader's word about it is enough. */
  private static void addNew(List<Problem> found, List<Problem> problems) {
    Set<String> told = new HashSet<>();
    for (Problem problem : problems) {
      told.add(place(problem));
    }
    for (Problem problem : found) {
      if (!told.contains(place(problem))) {
        problems.add(problem);
      }
    }
  }

  private static String place(Problem problem) {
    return problem.path() + "@" + line(problem) + ":" + column(problem);
  }

  private static int line(Problem problem) {
    SourcePosition position = problem.position();
    return position == null ? 0 : position.line();
  }

  private static int column(Problem problem) {
    SourcePosition position = problem.position();
    return position == null ? 0 : position.column();
  }

  private QueueRecord withKind(QueueRecord record) {
    if (!record.definition().kind().isEmpty()) {
      return record;
    }
    TaskDefinition definition =
        record.definition().toBuilder().kind(policy.kinds().standard()).build();
    return new QueueRecord(definition, record.seed(), record.position(), record.fieldPositions());
  }

  private void plan(QueueRecord record, boolean stateOnce) {
    String id = record.definition().id();
    Task stored = universe.tasks().get(id);
    if (stored == null) {
      planNew(record, stateOnce);
      return;
    }
    List<String> changes = DefinitionChange.between(stored.definition(), record.definition());
    if (changes.isEmpty()) {
      unchanged++;
    } else {
      updated.add(id);
      redefine.add(stored.as(record.definition(), now));
      history.add(note(id, HistoryAction.REIMPORTED, String.join(", ", changes)));
    }
    boolean seedable = !stored.state().seeded() && !universe.worked().contains(id);
    if (stateOnce && seedable && hasState(record.seed())) {
      seed.add(
          seeded(
              changes.isEmpty() ? stored : stored.as(record.definition(), now).next(),
              record.seed()));
    }
  }

  private void planNew(QueueRecord record, boolean stateOnce) {
    TaskDefinition definition = record.definition();
    Task task = Task.create(definition, TaskState.initial(policy.workflow().initial()), now);
    created.add(definition.id());
    history.add(
        new HistoryEntry(
            0,
            definition.id(),
            now,
            caller.actor(),
            caller.role(),
            HistoryAction.IMPORTED,
            null,
            task.status(),
            null,
            false,
            record.position().toString()));
    if (stateOnce && hasState(record.seed())) {
      insert.add(seeded(task, record.seed()));
    } else {
      insert.add(task);
    }
  }

  private Task seeded(Task task, SeedState state) {
    String status = state.status() == null ? policy.workflow().initial() : state.status();
    TaskState next =
        new TaskState(
            status, state.owner(), null, state.branch(), state.completedAt(), state.commit(), true);
    seeded.add(task.id());
    history.add(
        new HistoryEntry(
            0,
            task.id(),
            now,
            caller.actor(),
            caller.role(),
            HistoryAction.SEEDED,
            task.status(),
            status,
            null,
            false,
            null));
    return task.in(next, now);
  }

  private static boolean hasState(SeedState seed) {
    return !seed.equals(SeedState.none());
  }

  private HistoryEntry note(String id, HistoryAction action, @Nullable String detail) {
    return HistoryEntry.note(id, action, caller, now, detail);
  }
}

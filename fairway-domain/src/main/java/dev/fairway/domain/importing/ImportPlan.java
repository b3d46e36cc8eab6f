package dev.fairway.domain.importing;

import dev.fairway.domain.problem.Problem;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import java.util.List;

/**
 * What an import would change. With problems nothing may be changed at all.
 *
 * @param insert new tasks, already in their seeded state
 * @param redefine existing tasks with their new definitions
 * @param seed existing tasks with their seeded states
 * @param history the rows that go with all of this
 * @param created ids, ordered
 * @param updated ids, ordered
 * @param unchanged how many definitions are as they were
 * @param seeded ids, ordered
 * @param notInFile ids that only the store has, ordered
 */
public record ImportPlan(
    List<Problem> problems,
    List<Task> insert,
    List<Task> redefine,
    List<Task> seed,
    List<HistoryEntry> history,
    List<String> created,
    List<String> updated,
    int unchanged,
    List<String> seeded,
    List<String> notInFile) {

  public ImportPlan {
    problems = List.copyOf(problems);
    insert = List.copyOf(insert);
    redefine = List.copyOf(redefine);
    seed = List.copyOf(seed);
    history = List.copyOf(history);
    created = List.copyOf(created);
    updated = List.copyOf(updated);
    seeded = List.copyOf(seeded);
    notInFile = List.copyOf(notInFile);
  }

  static ImportPlan refused(List<Problem> problems) {
    return new ImportPlan(
        problems, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, List.of(),
        List.of());
  }
}

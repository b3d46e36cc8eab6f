package dev.fairway.domain.ready;

import static dev.fairway.domain.PolicyExample.states;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.policy.Priorities;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.DependencyState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Compares the queue with the words of the contract, applied one by one to random projects. */
class ReadyOracleTest {

  private static final List<String> STATUSES =
      List.of(
          "todo", "todo", "todo", "todo", "in_progress", "blocked", "parked", "done", "dropped");
  private static final List<@Nullable Integer> RANKS =
      Arrays.asList(null, null, 0, 1, 2, 500, Integer.MAX_VALUE, Integer.MIN_VALUE);

  /** A task as a person would write it down, finished ones included. */
  private record Row(
      String id,
      @Nullable String parent,
      String role,
      String status,
      @Nullable Integer priority,
      @Nullable Integer sequence,
      boolean held,
      List<String> dependencies) {

    boolean isFinished() {
      return status.equals("done") || status.equals("dropped");
    }
  }

  @Test
  void the_queue_agrees_with_the_contract_on_random_projects() {
    Random random = new Random(2_026);
    Set<String> seen = new HashSet<>();
    for (int round = 0; round < 2_000; round++) {
      TreeMap<String, Row> project = project(random);
      @Nullable Integer standard = random.nextBoolean() ? null : random.nextInt(3);
      String wanted = random.nextBoolean() ? "" : "A-backend";
      Predicate<OpenTask> narrowed = task -> wanted.isEmpty() || task.role().equals(wanted);

      ReadyQueue queue =
          ReadyQueue.of(
              openTasks(project, random), narrowed, states(), new Priorities(standard, List.of()));

      assertThat(queue.ready().stream().map(OpenTask::id).toList())
          .isEqualTo(expectedReady(project, wanted, standard));
      TreeMap<String, Set<String>> waiting = new TreeMap<>();
      queue.waiting().forEach((why, ids) -> waiting.put(why.word(), new TreeSet<>(ids)));
      assertThat(waiting).isEqualTo(expectedWaiting(project, wanted));
      seen.addAll(waiting.keySet());
    }
    for (WaitingCategory category : WaitingCategory.values()) {
      assertThat(seen).contains(category.name().toLowerCase(Locale.ROOT));
    }
  }

  private static List<String> expectedReady(
      TreeMap<String, Row> project, String role, @Nullable Integer standard) {
    List<Row> ready = new ArrayList<>();
    for (Row row : project.values()) {
      if (isWanted(row, role) && why(row, project).isEmpty()) {
        ready.add(row);
      }
    }
    List<String> ids = new ArrayList<>();
    while (!ready.isEmpty()) {
      Row first = ready.get(0);
      for (Row row : ready) {
        if (comesBefore(row, first, standard)) {
          first = row;
        }
      }
      ids.add(first.id());
      ready.remove(first);
    }
    return ids;
  }

  private static boolean comesBefore(Row a, Row b, @Nullable Integer standard) {
    @Nullable Integer rankOfA = a.priority() == null ? standard : a.priority();
    @Nullable Integer rankOfB = b.priority() == null ? standard : b.priority();
    if (!Objects.equals(rankOfA, rankOfB)) {
      return rankOfB == null || rankOfA != null && rankOfA < rankOfB;
    }
    if (!Objects.equals(a.sequence(), b.sequence())) {
      return b.sequence() == null || a.sequence() != null && a.sequence() < b.sequence();
    }
    return a.id().compareTo(b.id()) < 0;
  }

  private static TreeMap<String, Set<String>> expectedWaiting(
      TreeMap<String, Row> project, String role) {
    TreeMap<String, Set<String>> waiting = new TreeMap<>();
    for (Row row : project.values()) {
      String why = why(row, project);
      if (isWanted(row, role) && !why.isEmpty()) {
        waiting.computeIfAbsent(why, any -> new TreeSet<>()).add(row.id());
      }
    }
    return waiting;
  }

  private static boolean isWanted(Row row, String role) {
    return !row.isFinished() && (role.isEmpty() || role.equals(row.role()));
  }

  private static String why(Row row, TreeMap<String, Row> project) {
    if (row.held()) {
      return "claimed";
    }
    switch (row.status()) {
      case "in_progress":
        return "unattended";
      case "blocked":
        return "blocked";
      case "parked":
        return "other_state";
      default:
    }
    if (row.dependencies().stream().anyMatch(id -> !project.containsKey(id))) {
      return "missing_dependency";
    }
    if (row.dependencies().stream().anyMatch(id -> !project.get(id).isFinished())) {
      return "dependency";
    }
    boolean container =
        project.values().stream().anyMatch(c -> row.id().equals(c.parent()) && !c.isFinished());
    return container ? "container" : "";
  }

  private static List<OpenTask> openTasks(TreeMap<String, Row> project, Random random) {
    Workflow workflow = states();
    List<OpenTask> open = new ArrayList<>();
    for (Row row : project.values()) {
      List<DependencyState> dependencies = new ArrayList<>();
      for (String id : row.dependencies()) {
        Row other = project.get(id);
        dependencies.add(new DependencyState(id, other == null ? null : other.status()));
      }
      if (!workflow.isTerminal(row.status())) {
        open.add(
            new OpenTask(
                row.id(),
                row.parent(),
                row.role(),
                row.status(),
                row.priority(),
                row.sequence(),
                row.held(),
                dependencies));
      }
    }
    Collections.shuffle(open, random);
    return open;
  }

  private static TreeMap<String, Row> project(Random random) {
    TreeMap<String, Row> project = new TreeMap<>();
    int size = 1 + random.nextInt(25);
    for (int i = 0; i < size; i++) {
      List<String> dependencies = new ArrayList<>();
      while (random.nextInt(3) == 0) {
        dependencies.add("T-" + random.nextInt(size + 1));
      }
      String status = STATUSES.get(random.nextInt(STATUSES.size()));
      project.put(
          "T-" + i,
          new Row(
              "T-" + i,
              random.nextInt(4) == 0 ? "T-" + random.nextInt(size) : null,
              random.nextBoolean() ? "A-backend" : "B-ui",
              status,
              RANKS.get(random.nextInt(RANKS.size())),
              RANKS.get(random.nextInt(RANKS.size())),
              status.equals("in_progress") && random.nextBoolean(),
              dependencies));
    }
    return project;
  }
}

package dev.fairway.parity.shape;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresMaintenance;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.cli.store.ExportFiles;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.claim.ClaimTask;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Claims by hand: {@code MeasureClaims fill URL TASKS} makes a store with tasks {@code T-1} and on,
 * {@code MeasureClaims claim URL FROM TASKS SESSIONS} claims so many of them in so many sessions of
 * one process at once and prints how many a second; the first third is to warm up and not counted.
 */
public final class MeasureClaims {

  private MeasureClaims() {}

  public static void main(String[] args) throws Exception {
    PostgresPlace place =
        new PostgresPlace(PostgresAddress.of(args[1], "nobody", null), "fairway", "race");
    int first = Integer.parseInt(args[2]);
    if (args[0].equals("fill")) {
      new PostgresMaintenance(place, new ExportFiles(), Path.of(".")).migrate(Instant.EPOCH);
      try (Store store = PostgresStore.at(place)) {
        fill(store, first);
      }
      return;
    }
    int tasks = Integer.parseInt(args[3]);
    int sessions = Integer.parseInt(args[4]);
    try (Store store = PostgresStore.pooled(place, sessions)) {
      int warmUp = tasks / 3;
      claim(store, first, warmUp, sessions);
      long start = System.nanoTime();
      claim(store, first + warmUp, tasks - warmUp, sessions);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.println(Math.round((tasks - warmUp) / seconds));
    }
  }

  private static void fill(Store store, int count) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      TaskDefinition task =
          TaskDefinition.builder("T-" + i).title("Number " + i).role("A").kind("task").build();
      tasks.add(Task.create(task, TaskState.initial("todo"), Instant.EPOCH));
    }
    store.write(
        session -> {
          session.insert(tasks);
          return null;
        });
  }

  private static void claim(Store store, int first, int count, int sessions) throws Exception {
    Project project =
        new Project(ProjectPolicy.standard("race"), store, InstantSource.system(), Branches.none());
    ExecutorService threads = Executors.newFixedThreadPool(sessions);
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < sessions; i++) {
      int own = i;
      all.add(
          () -> {
            Caller caller = new Caller(Actor.session("s-" + own), "A", null);
            for (int task = first + own; task < first + count; task += sessions) {
              var outcome = new ClaimTask(project).claim("T-" + task, ClaimRequest.plain(caller));
              if (!(outcome instanceof Outcome.Done)) {
                throw new IllegalStateException("T-" + task + ": " + outcome);
              }
            }
            return own;
          });
    }
    try {
      for (Future<Integer> each : threads.invokeAll(all)) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

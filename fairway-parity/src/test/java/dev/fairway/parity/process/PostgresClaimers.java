package dev.fairway.parity.process;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.claim.ClaimNext;
import dev.fairway.usecase.claim.ClaimedTask;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A process in which several sessions claim the next task until none is left: {@code URL NAME
 * SESSIONS}. Prints the ids that were won, one a line.
 */
public final class PostgresClaimers {

  private PostgresClaimers() {}

  public static void main(String[] args) throws Exception {
    PostgresAddress address = PostgresAddress.of(args[0], "nobody", null);
    int sessions = Integer.parseInt(args[2]);
    ExecutorService threads = Executors.newFixedThreadPool(sessions);
    try (Store store =
        PostgresStore.pooled(new PostgresPlace(address, "fairway", "race"), sessions)) {
      List<Callable<List<String>>> all = new ArrayList<>();
      for (int i = 0; i < sessions; i++) {
        String session = args[1] + "-" + i;
        all.add(() -> claimAll(store, session));
      }
      for (Future<List<String>> each : threads.invokeAll(all)) {
        each.get().forEach(System.out::println);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<String> claimAll(Store store, String session) {
    Project project =
        new Project(ProjectPolicy.standard("race"), store, InstantSource.system(), Branches.none());
    ClaimRequest request = ClaimRequest.plain(new Caller(Actor.session(session), "A", null));
    List<String> won = new ArrayList<>();
    Outcome<ClaimedTask> outcome = new ClaimNext(project).claim(null, request);
    while (outcome instanceof Outcome.Done<ClaimedTask> done) {
      won.add(done.value().task().task().id());
      outcome = new ClaimNext(project).claim(null, request);
    }
    return won;
  }
}

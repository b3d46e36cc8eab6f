package dev.fairway.adapter.sqlite;

import dev.fairway.domain.claim.ClaimDecision;
import dev.fairway.domain.claim.ClaimPolicy;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.claim.HolderPresence;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Task;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program that claims tasks until none is left, each time through a store of its own as a command
 * would. Says {@code ready}, starts on any input, then prints the ids that it won.
 */
final class ClaimLoop {

  private static final ProjectPolicy POLICY = ProjectPolicy.standard("race");

  private ClaimLoop() {}

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    List<String> candidates = ids(Integer.parseInt(args[2]));
    System.out.println("ready");
    System.out.flush();
    if (System.in.read() < 0) {
      return;
    }
    Optional<String> won;
    do {
      try (SqliteStore store = SqliteStore.at(file)) {
        won = store.write(session -> claimOne(session, candidates, Actor.session(args[1])));
      }
      won.ifPresent(System.out::println);
    } while (won.isPresent());
  }

  static List<String> ids(int count) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add("T-" + i);
    }
    return ids;
  }

  static Optional<String> claimOne(StoreSession session, List<String> candidates, Actor actor) {
    Optional<Task> free = session.lockFirstUnheld(candidates, List.of("todo"));
    if (free.isEmpty()) {
      return Optional.empty();
    }
    Task task = free.get();
    ClaimDecision decision =
        ClaimPolicy.decide(
            task,
            session.dependencies(task.id()),
            HolderPresence.LIVE,
            ClaimRequest.plain(new Caller(actor, "A-backend", null)),
            POLICY,
            Samples.NOON);
    ClaimDecision.Granted granted = (ClaimDecision.Granted) decision;
    session.saveState(task.in(granted.state(), Samples.NOON));
    session.append(granted.history());
    return Optional.of(task.id());
  }
}

package dev.fairway.terminal.testing;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.InMemoryStore;
import dev.fairway.terminal.site.Site;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.overview.ShowWall;
import dev.fairway.usecase.status.SetStatus;
import dev.fairway.usecase.task.AddTask;
import dev.fairway.usecase.task.ShowTask;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A project in memory at one o'clock, whose tasks were touched at noon. */
public final class Quay implements Site {

  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  public static final Instant ONE = NOON.plusSeconds(3600);

  private final Store store = new InMemoryStore();
  private final BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();
  private final ProjectPolicy policy = policy();
  private volatile @Nullable String broken;

  /** Four lanes: one at work, one with a blocked task and a review, one idle, one empty. */
  public static Quay filled() {
    Quay quay = new Quay();
    quay.add(TaskDefinition.builder("EPIC-1").kind("epic").title("Deepen it").role("backend"));
    quay.add(
        TaskDefinition.builder("A-1")
            .parentId("EPIC-1")
            .title("Dredge the basin")
            .role("backend")
            .notes("Mind the cables.\nAnd the wreck.")
            .acceptanceChecks(List.of("ten metres everywhere")));
    quay.add(
        TaskDefinition.builder("A-2")
            .title("Place the buoys")
            .role("ui")
            .dependencies(List.of("A-1")));
    quay.add(TaskDefinition.builder("A-3").title("Paint the cranes").role("ui"));
    quay.add(TaskDefinition.builder("A-4").title("Mend the light").role("ops"));
    for (int i = 1; i <= 6; i++) {
      quay.add(TaskDefinition.builder("R-" + i).title("Ready " + i).role("backend"));
    }
    quay.claim("A-1", "backend", "s-12");
    quay.move("A-4", "blocked", "waits for the lamp");
    quay.store.write(
        session -> {
          session.put(new ReviewRequest("A-1", "ops", null, Actor.session("s-12"), NOON));
          return null;
        });
    return quay;
  }

  private static ProjectPolicy policy() {
    ProjectPolicy standard = ProjectPolicy.standard("harbour");
    return new ProjectPolicy(
        standard.projectName(),
        standard.mainBranch(),
        standard.taskIds(),
        List.of(
            new Role("backend", "agent/backend", "codex"),
            Role.named("ui"),
            Role.named("ops"),
            Role.named("docs")),
        standard.reviewRoutes(),
        standard.workflow(),
        new GatePolicy(true, false, false, true, false),
        standard.kinds(),
        standard.priorities(),
        standard.profiles(),
        standard.packetTemplates(),
        standard.worktrees(),
        standard.sessions(),
        standard.coordinator(),
        standard.claimLease());
  }

  private Project at(Instant now) {
    return new Project(policy, store, InstantSource.fixed(now), Branches.none());
  }

  public Quay add(TaskDefinition.Builder definition) {
    requireDone(new AddTask(at(NOON)).add(definition.build(), person()));
    return this;
  }

  public Quay add(String id, String role, String title) {
    return add(TaskDefinition.builder(id).role(role).title(title));
  }

  public void claim(String id, String role, String session) {
    Caller caller = new Caller(Actor.session(session), role, null);
    requireDone(new ClaimTask(at(NOON)).claim(id, ClaimRequest.plain(caller)));
  }

  /** Moves a task as whoever holds it. */
  public void move(String id, String state, @Nullable String reason) {
    Claim claim = store.<Task>read(view -> view.task(id).orElseThrow()).state().claim();
    Caller caller = claim == null ? person() : new Caller(claim.holder(), "backend", null);
    String why = reason == null ? "so" : reason;
    TransitionRequest request = new TransitionRequest(caller, state, why, null, false, true);
    requireDone(new SetStatus(at(NOON)).move(id, request));
  }

  private static void requireDone(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Done<?>)) {
      throw new AssertionError(outcome);
    }
  }

  private static Caller person() {
    return new Caller(Actor.person("mira@quay"), "ops", null);
  }

  public ShowWall.Wall wall() {
    return new ShowWall(at(ONE)).show();
  }

  /** Lets the feed tell that something has changed. */
  public void tell() {
    changes.add(true);
  }

  /** Fails from now on, or works again when null. */
  public void breakDown(@Nullable String why) {
    broken = why;
  }

  @Override
  public Project project() {
    if (broken != null) {
      throw new StoreFailure(StoreFailure.Kind.UNREACHABLE, broken, null, null);
    }
    return at(ONE);
  }

  @Override
  public ChangeFeed changes() {
    return new ChangeFeed() {
      @Override
      public boolean await(Duration atMost) throws InterruptedException {
        return Boolean.TRUE.equals(changes.poll(atMost.toMillis(), TimeUnit.MILLISECONDS));
      }

      @Override
      public void close() {
        // nothing is open
      }
    };
  }

  @Override
  public String lacks(GateEvaluation gate) {
    return gate.isSatisfied() ? "" : "something";
  }

  @Override
  public List<String> commands(ShowTask.Detail task) {
    return List.of("fairway claim " + task.task().task().id());
  }
}

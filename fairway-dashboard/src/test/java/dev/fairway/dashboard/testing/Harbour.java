package dev.fairway.dashboard.testing;

import dev.fairway.adapter.sqlite.CountingStore;
import dev.fairway.adapter.sqlite.SqliteChanges;
import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.dashboard.site.ParityRun;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.site.Site;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.policy.GatePolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.policy.Role;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.git.Branches;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.Store;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.lane.Grounds;
import dev.fairway.usecase.status.SetStatus;
import dev.fairway.usecase.task.AddTask;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small project in a file, with a little of everything, and the time standing still. */
public final class Harbour implements Site {

  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  /** What a title must not be able to do. */
  public static final String HOSTILE =
      "<script>document.title='owned'</script>\"'><img src=x onerror=alert(1)> \u202Egnirts\u202C"
          + " ${1+1} &amp; =cmd|' /C calc'!A0";

  private final CountingStore counting;
  private final Path file;
  private final Store store;
  private final ProjectPolicy policy;

  private Harbour(Path file, ProjectPolicy policy) {
    this.file = file;
    this.policy = policy;
    new SqliteMaintenance(file).migrate(NOON);
    counting = new CountingStore(file);
    store = counting.store();
  }

  /** A project without tasks. */
  public static Harbour empty(Path folder) {
    return new Harbour(folder.resolve("state.db"), policy());
  }

  /** The same with tasks in every state. */
  public static Harbour filled(Path folder) {
    Harbour harbour = empty(folder);
    harbour.fill();
    return harbour;
  }

  private static ProjectPolicy policy() {
    ProjectPolicy standard = ProjectPolicy.standard("harbour");
    return new ProjectPolicy(
        standard.projectName(),
        standard.mainBranch(),
        standard.taskIds(),
        List.of(new Role("backend", "agent/backend", "codex"), Role.named("ui"), Role.named("ops")),
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

  private void fill() {
    add(TaskDefinition.builder("EPIC-1").kind("epic").title("Deepen the harbour").role("backend"));
    add(
        TaskDefinition.builder("A-1")
            .parentId("EPIC-1")
            .title("Dredge the basin")
            .role("backend")
            .priority(1)
            .tags(List.of("steel"))
            .reviewDomains(List.of("safety"))
            .riskLevel("high")
            .notes("Mind the cables.\nAnd the wreck.")
            .acceptanceChecks(List.of("ten metres everywhere")));
    add(
        TaskDefinition.builder("A-2")
            .parentId("EPIC-1")
            .title("Place the buoys")
            .role("ui")
            .priority(2)
            .dependencies(List.of("A-1")));
    add(TaskDefinition.builder("A-3").title("Paint the cranes").role("ui").tags(List.of("steel")));
    add(TaskDefinition.builder("A-4").title("Mend the light").role("ops"));
    add(TaskDefinition.builder("A-5").title(HOSTILE).role("ops").tags(List.of(HOSTILE)));
    claim("A-1", "backend", "s-12");
    move("A-4", "blocked", "waits for the lamp");
    move("A-3", "done", null);
    store.write(
        session -> {
          session.put(new ReviewRequest("A-1", "ops", null, Actor.session("s-12"), NOON));
          session.add(
              new dev.fairway.domain.handoff.Handoff(
                  0,
                  "A-1",
                  "backend",
                  "ui",
                  "over to you",
                  null,
                  List.of(),
                  List.of(),
                  null,
                  List.of(),
                  List.of(),
                  null,
                  Actor.session("s-12"),
                  NOON,
                  null));
          session.add(
              new Checkpoint(
                  0,
                  "A-1",
                  CheckpointState.ACTIVE,
                  "half way",
                  "ops/watch",
                  null,
                  null,
                  Actor.session("s-12"),
                  "backend",
                  NOON));
          return null;
        });
  }

  public void add(TaskDefinition.Builder definition) {
    requireDone(new AddTask(project()).add(definition.build(), person()));
  }

  public void claim(String id, String role, String session) {
    Caller caller = new Caller(Actor.session(session), role, null);
    requireDone(new ClaimTask(project()).claim(id, ClaimRequest.plain(caller)));
  }

  public void move(String id, String state, @Nullable String reason) {
    if (state.equals("done")) {
      prove(id);
    }
    TransitionRequest request = new TransitionRequest(person(), state, reason, null, false, false);
    requireDone(new SetStatus(project()).move(id, request));
  }

  public void prove(String id) {
    store.write(
        session ->
            session.add(
                new Evidence(
                    0,
                    id,
                    "make test",
                    EvidenceResult.PASS,
                    "build/report.html",
                    null,
                    3L,
                    null,
                    Actor.session("s-12"),
                    "backend",
                    NOON)));
  }

  private static void requireDone(Outcome<?> outcome) {
    if (!(outcome instanceof Outcome.Done<?>)) {
      throw new AssertionError(outcome);
    }
  }

  private static Caller person() {
    return new Caller(Actor.person("mira@quay"), "ops", null);
  }

  /** How many statements were sent so far. */
  public int statements() {
    return counting.count();
  }

  public Store store() {
    return store;
  }

  public String status(String id) {
    return store.<String>read(view -> view.task(id).orElseThrow().status());
  }

  @Override
  public String name() {
    return "harbour";
  }

  @Override
  public Project project() {
    return new Project(policy, store, InstantSource.fixed(NOON.plusSeconds(3600)), Branches.none());
  }

  @Override
  public Caller caller(@Nullable String role) {
    return new Caller(Actor.person("mira@quay"), role, null);
  }

  @Override
  public Optional<Grounds> grounds() {
    return Optional.empty();
  }

  @Override
  public Optional<ParityRun> lastParityRun() {
    ParityRun.Difference open = new ParityRun.Difference("A-1", "todo", HOSTILE, null);
    ParityRun.Difference known = new ParityRun.Difference("A-2", null, "x", "as agreed");
    return Optional.of(
        new ParityRun(
            NOON,
            false,
            "checkout",
            List.of(
                new ParityRun.Row("ready_ordering", "same", true, List.of()),
                new ParityRun.Row("packets", "different", false, List.of(open, known)))));
  }

  @Override
  public ChangeFeed changes() {
    return SqliteChanges.of(file);
  }

  @Override
  public Said words(Outcome<?> ending) {
    if (ending instanceof Outcome.Refused<?> refused) {
      return new Said("refused: " + refused.refusal().kind(), "the way out");
    }
    if (ending instanceof Outcome.NotFound<?> missing) {
      return new Said(missing.what() + " " + missing.id() + " not found", null);
    }
    return new Said("not understood", null);
  }

  @Override
  public void close() {
    store.close();
  }
}

package dev.fairway.usecase;

import static dev.fairway.usecase.Outcomes.value;

import dev.fairway.domain.claim.ClaimRequest;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionFacts;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.transition.TransitionRequest;
import dev.fairway.port.git.Branches;
import dev.fairway.port.git.Repository;
import dev.fairway.port.process.Processes;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.testing.InMemoryStore;
import dev.fairway.usecase.claim.ClaimTask;
import dev.fairway.usecase.status.SetStatus;
import dev.fairway.usecase.task.AddTask;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A project in memory, with a clock and branches that a test moves by hand. */
public final class Site {

  public static final Instant START = Instant.parse("2026-03-04T08:00:00.000Z");

  private final InMemoryStore store = new InMemoryStore();
  private final ProjectPolicy policy;
  private final Map<String, String> heads = new HashMap<>();
  private Instant now = START;

  public Site() {
    this(new SitePolicy());
  }

  public Site(SitePolicy policy) {
    this.policy = policy.build();
  }

  public Project project() {
    return project(store);
  }

  /** The same project over another store: one that wraps this one's, or one that fails. */
  public Project project(Store other) {
    return new Project(policy, other, () -> now, branch -> Optional.ofNullable(heads.get(branch)));
  }

  /** The same project seen from a machine, over another store. */
  public Project project(Processes processes, Store other) {
    return new Project(
        policy,
        other,
        () -> now,
        branch -> Optional.ofNullable(heads.get(branch)),
        Optional::empty,
        processes);
  }

  public Project project(Processes processes) {
    return project(processes, store);
  }

  public Project project(Branches branches) {
    return new Project(policy, store, () -> now, branches);
  }

  public Project project(Repository repository) {
    return new Project(policy, store, () -> now, repository, () -> Optional.of(repository));
  }

  public InMemoryStore store() {
    return store;
  }

  public Instant now() {
    return now;
  }

  /** Moves the clock, also backwards. */
  public void passes(Duration time) {
    now = now.plus(time);
  }

  /** Makes {@code commit} the newest of a branch. */
  public void commit(String branch, String commit) {
    heads.put(branch, commit);
  }

  public Task task(String id) {
    return store.<Task>read(view -> view.task(id).orElseThrow());
  }

  public String status(String id) {
    return task(id).status();
  }

  public List<HistoryEntry> history(String id) {
    return store.<List<HistoryEntry>>read(view -> view.history(id));
  }

  /** What the history of a task says happened, oldest first. */
  public List<HistoryAction> actions(String id) {
    return history(id).stream().map(HistoryEntry::action).toList();
  }

  /** The newest row of a task's history. */
  public HistoryEntry last(String id) {
    List<HistoryEntry> history = history(id);
    return history.get(history.size() - 1);
  }

  /** A task of A-backend. */
  public void add(String id) {
    add(id, definition -> definition);
  }

  public void add(String id, UnaryOperator<TaskDefinition.Builder> change) {
    TaskDefinition.Builder plain = TaskDefinition.builder(id).title("Mend " + id).role("A-backend");
    value(new AddTask(project()).add(change.apply(plain).build(), Crew.GUEST));
  }

  /** Puts a task there as no use case would: in any state, or with references that are wrong. */
  public void put(String id, TaskState state, UnaryOperator<TaskDefinition.Builder> change) {
    TaskDefinition.Builder plain = TaskDefinition.builder(id).title("Mend " + id).role("A-backend");
    Task task = Task.create(change.apply(plain).build(), state, now);
    store.write(
        session -> {
          session.insert(List.of(task));
          return task;
        });
  }

  /** Records the session of a caller, without a process. */
  public void arrives(Caller caller) {
    SessionFacts facts =
        new SessionFacts(
            caller.role(),
            null,
            "shell",
            null,
            null,
            null,
            "quay",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Session session = Session.start(caller.actor().name(), facts, caller.actor(), now);
    store.write(view -> view.put(session));
  }

  public void claim(String id, Caller caller) {
    value(new ClaimTask(project()).claim(id, ClaimRequest.plain(caller)));
  }

  /** Moves a task without a word about why, unless it is blocked. */
  public void move(String id, String state, Caller caller) {
    String reason = state.equals("blocked") ? "no nails" : null;
    value(
        new SetStatus(project())
            .move(id, new TransitionRequest(caller, state, reason, null, false, false)));
  }
}

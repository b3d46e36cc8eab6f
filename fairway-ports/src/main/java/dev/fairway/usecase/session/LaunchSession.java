package dev.fairway.usecase.session;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.session.Change;
import dev.fairway.domain.session.ProcessMark;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionField;
import dev.fairway.domain.session.SessionPatch;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.port.failure.ProcessFailure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.process.Programs;
import dev.fairway.port.process.RunningProgram;
import dev.fairway.port.store.StoreSession;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Missing;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Records a session, and then starts its program. */
public final class LaunchSession {

  /**
   * @param exitCode of a program that was waited for; null when nobody waits
   */
  public record Launched(SessionReading reading, LaunchPlan plan, @Nullable Integer exitCode) {}

  private final Project project;
  private final Programs programs;

  public LaunchSession(Project project, Programs programs) {
    this.project = project;
    this.programs = programs;
  }

  /** What would be run; records and starts nothing. */
  public Outcome<LaunchPlan> plan(LaunchRequest request) {
    Instant now = project.now();
    return project.store().read(store -> plan(store, request, now));
  }

  /**
   * Does it. A program that cannot be started leaves a session that has ended, with the reason.
   *
   * @throws ProcessFailure when it cannot be started
   */
  public Outcome<Launched> launch(LaunchRequest request) {
    Instant now = project.now();
    Outcome<LaunchPlan> recorded = project.store().write(store -> record(store, request, now));
    return recorded instanceof Outcome.Done<LaunchPlan> done
        ? Outcome.done(run(request, done.value()))
        : recorded.failed();
  }

  /** In one transaction, so that two launches at once do not make up the same id. */
  private Outcome<LaunchPlan> record(StoreSession store, LaunchRequest request, Instant now) {
    Outcome<LaunchPlan> planned = plan(store, request, now);
    if (planned instanceof Outcome.Done<LaunchPlan> plan) {
      SaidStatus begun = new SaidStatus(SessionStatus.LIVE, null, null);
      UpsertSession.Request session =
          new UpsertSession.Request(
              plan.value().sessionId(), request.patch(), begun, request.caller());
      Outcome<HeardSession.Saved> saved =
          new UpsertSession(project).upsert(store, session, request.patch(), now);
      return saved instanceof Outcome.Done<HeardSession.Saved> ? planned : saved.failed();
    }
    return planned;
  }

  private Outcome<LaunchPlan> plan(StoreView store, LaunchRequest request, Instant now) {
    String task = request.patch().text(SessionField.TASK_ID);
    if (task != null && store.task(task).isEmpty()) {
      return Missing.task(store, task);
    }
    String id = request.id() == null ? madeUp(store, request, now) : request.id();
    Session known = store.session(id).orElse(null);
    if (known != null && !known.isEnded()) {
      return Outcome.refused(new Refusal.SessionOpen(id));
    }
    Map<String, String> variables = variables(request, id, task);
    boolean shell = request.backend() == LaunchRequest.Backend.SHELL;
    return Outcome.done(
        new LaunchPlan(
            id,
            shell ? request.command() : TmuxCommand.of(request, id, variables),
            request.directory(),
            variables,
            !shell));
  }

  /** Such as {@code B-ui-20261101-120000}; with a number when that is taken. */
  private static String madeUp(StoreView store, LaunchRequest request, Instant now) {
    String role = request.patch().text(SessionField.ROLE);
    String time = Timestamps.text(now).substring(0, 19).replace("-", "").replace(":", "");
    boolean unfit = role == null || role.startsWith("-");
    String id = (unfit ? "session" : role) + "-" + time.replace('T', '-');
    String free = id;
    for (int number = 2; store.session(free).isPresent(); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  /** By name, so that they look the same every time. */
  private static Map<String, String> variables(
      LaunchRequest request, String id, @Nullable String task) {
    String role = request.patch().text(SessionField.ROLE);
    Map<String, String> variables = new TreeMap<>();
    variables.put("FAIRWAY_SESSION_ID", id);
    variables.put("FAIRWAY_ROLE", role == null ? "" : role);
    variables.put("FAIRWAY_TASK_ID", task == null ? "" : task);
    variables.putAll(request.project());
    return variables;
  }

  private Launched run(LaunchRequest request, LaunchPlan plan) {
    try {
      return request.backend() == LaunchRequest.Backend.SHELL
          ? inShell(request, plan)
          : inTmux(request, plan);
    } catch (ProcessFailure notStarted) {
      end(plan.sessionId(), "could not be started: " + notStarted.getMessage(), null, request);
      throw notStarted;
    }
  }

  private Launched inShell(LaunchRequest request, LaunchPlan plan) {
    try (RunningProgram running =
        programs.start(plan.program(request.inherited()), request.aside())) {
      String id = plan.sessionId();
      remember(id, running.pid());
      Vigil vigil = new Vigil(project, id);
      OptionalInt code = running.await(vigil.first());
      while (code.isEmpty()) {
        code = running.await(vigil.beat());
      }
      SessionReading ended = end(id, null, code.getAsInt(), request);
      return new Launched(ended, plan, code.getAsInt());
    }
  }

  /** A store that is away for a moment is no reason to leave a program that runs alone. */
  private void remember(String id, long pid) {
    try {
      place(id, pid, null);
    } catch (StoreFailure passing) {
      // its heartbeats tell that it is there
    }
  }

  private Launched inTmux(LaunchRequest request, LaunchPlan plan) {
    String place = programs.output(plan.program(request.inherited()));
    int blank = place.indexOf(' ');
    try {
      long pid = Long.parseLong(place.substring(blank + 1));
      SessionReading placed = place(plan.sessionId(), pid, place.substring(0, Math.max(0, blank)));
      return new Launched(placed, plan, null);
    } catch (NumberFormatException unexpected) {
      throw new ProcessFailure("tmux does not say where it runs: " + place, null, unexpected);
    }
  }

  /** Adds where it runs, which is known only now. A program may have ended its session by then. */
  private SessionReading place(String id, long pid, @Nullable String pane) {
    Instant now = project.now();
    ProcessMark mark = new ProcessMark(pid, project.processes().startOf(pid).orElse(null));
    Map<SessionField, String> texts =
        pane == null ? Map.of() : Map.of(SessionField.TMUX_PANE, pane);
    SessionPatch patch = new SessionPatch(texts, Change.to(mark), Change.none());
    ProjectPolicy policy = project.policy();
    String host = project.processes().host();
    Session placed =
        project
            .store()
            .write(
                store -> {
                  Session session = store.session(id).orElseThrow();
                  String backend = policy.sessions().defaultBackend();
                  return store.put(session.with(patch.applyTo(session.facts(), host, backend)));
                });
    return new SessionSurvey(project).read(placed, now);
  }

  private SessionReading end(
      String id, @Nullable String reason, @Nullable Integer exitCode, LaunchRequest request) {
    SaidStatus said = new SaidStatus(SessionStatus.ENDED, reason, exitCode);
    Caller itself = request.caller();
    Outcome<HeardSession> outcome = new EndSession(project).end(id, said, itself);
    if (outcome instanceof Outcome.Done<HeardSession> done) {
      return done.value().reading();
    }
    throw new IllegalStateException("session " + id + " was there a moment ago");
  }
}

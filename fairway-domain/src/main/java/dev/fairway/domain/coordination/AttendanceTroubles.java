package dev.fairway.domain.coordination;

import dev.fairway.domain.claim.ClaimPolicy;
import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.SessionStatus;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.session.UnattendedTask.Why;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is not there any more, and what nobody attends to. A task whose session is stale is
 * part of what is said of that session, and not said again.
 */
final class AttendanceTroubles {

  private final SituationFacts facts;
  private final ProjectPolicy policy;
  private final Instant now;
  private final List<UnattendedTask> unattended;
  private final Map<String, Integer> free = new HashMap<>();
  private final List<Trouble> found = new ArrayList<>();
  private final Set<String> tasks = new HashSet<>();

  private AttendanceTroubles(
      SituationFacts facts, List<RoleTracks> tracks, ProjectPolicy policy, Instant now) {
    this.facts = facts;
    this.policy = policy;
    this.now = now;
    this.unattended = facts.unattended();
    for (RoleTracks role : tracks) {
      Integer more = role.free(policy.coordinator());
      free.put(role.role(), more == null ? Integer.MAX_VALUE : more);
    }
  }

  static AttendanceTroubles of(
      SituationFacts facts, List<RoleTracks> tracks, ProjectPolicy policy, Instant now) {
    AttendanceTroubles attendance = new AttendanceTroubles(facts, tracks, policy, now);
    attendance.findStaleSessions();
    attendance.findUnattended();
    attendance.findExpired();
    return attendance;
  }

  List<Trouble> troubles() {
    return found;
  }

  /** How many more tasks a role may take once it has what it is to attend to; null: any number. */
  @Nullable Integer free(String role) {
    int more = free.getOrDefault(role, Integer.MAX_VALUE);
    return more == Integer.MAX_VALUE ? null : more;
  }

  /** Whether something was said about who attends to a task. */
  boolean isAbout(String taskId) {
    return tasks.contains(taskId);
  }

  private void findStaleSessions() {
    Map<String, List<String>> left = new TreeMap<>();
    for (UnattendedTask task : unattended) {
      if (task.why() == Why.SESSION_STALE && task.holder() != null) {
        left.computeIfAbsent(task.holder(), any -> new ArrayList<>()).add(task.taskId());
      }
    }
    for (SessionReading reading : new TreeMap<>(facts.sessions()).values()) {
      if (reading.status() == SessionStatus.STALE) {
        addStale(reading, left.getOrDefault(reading.session().id(), List.of()));
      }
    }
  }

  private void addStale(SessionReading reading, List<String> left) {
    String id = reading.session().id();
    String reason = String.valueOf(reading.staleReason());
    List<String> commands = new ArrayList<>();
    commands.add(Remedy.endSession(id, reason));
    left.forEach(task -> commands.add(Remedy.release(task, "session " + id + ": " + reason)));
    tasks.addAll(left);
    found.add(
        new Trouble(
            TroubleKind.STALE_SESSION,
            TroubleKind.STALE_SESSION.word(),
            reading.session().facts().role(),
            left.size() == 1 ? left.get(0) : null,
            id,
            "session "
                + id
                + " is stale: "
                + reason
                + (left.isEmpty() ? "" : "; it holds " + String.join(", ", left)),
            Remedy.all(commands)));
  }

  private void findUnattended() {
    for (UnattendedTask task : unattended) {
      if (task.why() != Why.SESSION_STALE) {
        tasks.add(task.taskId());
        found.add(
            Trouble.ofTask(
                TroubleKind.UNATTENDED_TASK,
                task.role(),
                task.taskId(),
                task.taskId() + " is in progress, but " + task.reason(),
                attend(task)));
      }
    }
  }

  /** Its role goes on with it if it may; else it goes back to where it can be given out again. */
  private String attend(UnattendedTask task) {
    boolean held = task.why() != Why.NO_HOLDER;
    int more = free.getOrDefault(task.role(), 0);
    if (!mayBeClaimed(task.taskId()) || more == 0 && !held) {
      return Remedy.release(task.taskId(), task.reason());
    }
    if (held) {
      return Remedy.takeOver(task.taskId(), task.role(), task.reason());
    }
    if (more < Integer.MAX_VALUE) {
      free.put(task.role(), more - 1);
    }
    return Remedy.claim(task.taskId(), task.role());
  }

  private boolean mayBeClaimed(String id) {
    for (OpenTask task : facts.queue()) {
      if (task.id().equals(id)) {
        return policy.isKnownRole(task.role())
            && ClaimPolicy.open(task.dependencies(), policy.workflow()).isEmpty();
      }
    }
    return false;
  }

  private void findExpired() {
    for (Task task : facts.open().values()) {
      Claim claim = task.state().claim();
      if (claim != null && claim.isExpired(now) && tasks.add(task.id())) {
        found.add(
            Trouble.ofTask(
                TroubleKind.EXPIRED_CLAIM,
                task.role(),
                task.id(),
                "the lease of "
                    + claim.holder().name()
                    + " on "
                    + task.id()
                    + " ran out at "
                    + Timestamps.text(claim.leaseUntil()),
                Remedy.takeOver(task.id(), task.role(), null)));
      }
    }
  }
}

package dev.fairway.domain.session;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task in the active state that nobody attends to.
 *
 * @param holder the name of whoever claimed it; null when nobody did
 */
public record UnattendedTask(String taskId, String role, Why why, @Nullable String holder) {

  /** What is the matter with the holder. */
  public enum Why {
    NO_HOLDER,
    SESSION_STALE,
    SESSION_ENDED,
    /** No such session is recorded. */
    SESSION_UNKNOWN;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** One line, the same whenever one looks. */
  public String reason() {
    return switch (why) {
      case NO_HOLDER -> "nobody holds it";
      case SESSION_STALE -> "its session " + holder + " is stale";
      case SESSION_ENDED -> "its session " + holder + " has ended";
      case SESSION_UNKNOWN -> "its session " + holder + " is not recorded";
    };
  }

  /**
   * Those among some tasks, in the same order. A person who claimed without a session is taken to
   * be there: nothing can be known of them.
   *
   * @param sessions by id; those of all holders that are recorded
   */
  public static List<UnattendedTask> among(
      Collection<Task> tasks, Map<String, SessionReading> sessions, Workflow workflow) {
    List<UnattendedTask> unattended = new ArrayList<>();
    for (Task task : tasks) {
      Claim claim = task.state().claim();
      Why why = claim == null ? Why.NO_HOLDER : absence(claim.holder(), sessions);
      if (why != null && task.status().equals(workflow.active())) {
        String holder = claim == null ? null : claim.holder().name();
        unattended.add(new UnattendedTask(task.id(), task.role(), why, holder));
      }
    }
    return unattended;
  }

  /**
   * Without those that nobody holds because others work on what is below them.
   *
   * @param open every task that is not finished
   */
  public static List<UnattendedTask> besidesContainers(
      List<UnattendedTask> unattended, Collection<OpenTask> open) {
    Set<String> containers = new HashSet<>();
    for (OpenTask task : open) {
      if (task.parentId() != null) {
        containers.add(task.parentId());
      }
    }
    List<UnattendedTask> others = new ArrayList<>(unattended);
    others.removeIf(task -> task.why() == Why.NO_HOLDER && containers.contains(task.taskId()));
    return others;
  }

  private static @Nullable Why absence(Actor holder, Map<String, SessionReading> sessions) {
    if (!holder.session()) {
      return null;
    }
    SessionReading reading = sessions.get(holder.name());
    if (reading == null) {
      return Why.SESSION_UNKNOWN;
    }
    return switch (reading.status()) {
      case LIVE -> null;
      case STALE -> Why.SESSION_STALE;
      case ENDED -> Why.SESSION_ENDED;
    };
  }
}

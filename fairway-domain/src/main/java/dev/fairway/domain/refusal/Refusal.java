package dev.fairway.domain.refusal;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a rule said no to. Every permitted record has its words in the command line; a test asserts
 * that none is forgotten.
 */
public sealed interface Refusal {

  /** Stable word for programs, such as {@code already_claimed}. */
  String kind();

  /** Somebody else holds the task. */
  record AlreadyClaimed(String taskId, @Nullable String owner, Claim claim) implements Refusal {
    @Override
    public String kind() {
      return "already_claimed";
    }
  }

  /** The holder is alive and its lease runs: no reason to take over. */
  record HolderAlive(String taskId, @Nullable String owner, Claim claim) implements Refusal {
    @Override
    public String kind() {
      return "holder_alive";
    }
  }

  /** Nobody holds the task, so it can be neither taken over nor given back. */
  record NotClaimed(String taskId, String status) implements Refusal {
    @Override
    public String kind() {
      return "not_claimed";
    }
  }

  /** Only the holder may do this, or somebody with a reason. */
  record NotHolder(String taskId, @Nullable String owner, @Nullable Claim claim)
      implements Refusal {
    @Override
    public String kind() {
      return "not_holder";
    }
  }

  /** The caller's role is not the task's. */
  record WrongRole(String taskId, String taskRole, @Nullable String callerRole) implements Refusal {
    @Override
    public String kind() {
      return "wrong_role";
    }
  }

  /** Dependencies that are not terminal. */
  record OpenDependencies(String taskId, List<DependencyState> open) implements Refusal {
    public OpenDependencies {
      open = List.copyOf(open);
    }

    @Override
    public String kind() {
      return "open_dependencies";
    }
  }

  /** The configured transitions do not lead there. */
  record TransitionNotAllowed(String taskId, String from, String to, List<String> possible)
      implements Refusal {
    public TransitionNotAllowed {
      possible = List.copyOf(possible);
    }

    @Override
    public String kind() {
      return "transition_not_allowed";
    }
  }

  /** Terminal states are left only on purpose. */
  record Terminal(String taskId, String from, String to) implements Refusal {
    @Override
    public String kind() {
      return "terminal_state";
    }
  }

  /** Something needs a reason: {@code blocked}, {@code force} or {@code take_over}. */
  record ReasonRequired(String taskId, String what) implements Refusal {
    @Override
    public String kind() {
      return "reason_required";
    }
  }

  /** Gates that are not met. */
  record GateNotMet(String taskId, List<GateEvaluation> unmet) implements Refusal {
    public GateNotMet {
      unmet = List.copyOf(unmet);
    }

    @Override
    public String kind() {
      return "gate_not_met";
    }
  }

  /** Nobody judges their own work. */
  record SelfReview(String taskId, String reviewer, boolean bySession) implements Refusal {
    @Override
    public String kind() {
      return "self_review";
    }
  }

  /** No task can be claimed now. */
  record NothingReady(
      @Nullable String role, @Nullable String within, Map<WaitingCategory, List<String>> waiting)
      implements Refusal {
    public NothingReady {
      waiting = Collections.unmodifiableMap(new LinkedHashMap<>(waiting));
    }

    @Override
    public String kind() {
      return "nothing_ready";
    }
  }

  /** None of the paths leads to a reviewer. */
  record NoReviewer(String taskId, List<String> paths) implements Refusal {
    public NoReviewer {
      paths = List.copyOf(paths);
    }

    @Override
    public String kind() {
      return "no_reviewer";
    }
  }

  /** A session that has ended hears of nothing any more. */
  record SessionEnded(String sessionId) implements Refusal {
    @Override
    public String kind() {
      return "session_ended";
    }
  }

  /** A session with this id is there already. */
  record SessionOpen(String sessionId) implements Refusal {
    @Override
    public String kind() {
      return "session_open";
    }
  }

  /**
   * There is a watcher with this id already.
   *
   * @param finished whether its result is in
   */
  record WatcherKnown(String watcherId, boolean finished) implements Refusal {
    @Override
    public String kind() {
      return "watcher_known";
    }
  }

  /** A result is recorded once. */
  record WatcherFinished(String watcherId, String result) implements Refusal {
    @Override
    public String kind() {
      return "watcher_finished";
    }
  }

  /**
   * A packet template is for tasks of other profiles.
   *
   * @param profile the one that the task names
   * @param profiles those that the template is for
   * @param fitting templates that are for this task
   */
  record WrongProfile(
      String taskId,
      @Nullable String profile,
      String template,
      List<String> profiles,
      List<String> fitting)
      implements Refusal {
    public WrongProfile {
      profiles = List.copyOf(profiles);
      fitting = List.copyOf(fitting);
    }

    @Override
    public String kind() {
      return "wrong_profile";
    }
  }

  /**
   * Something in the repository is not fit for what was asked, or would be lost.
   *
   * @param message one line
   * @param wayOut one line
   */
  record Unsafe(String kind, String message, String wayOut) implements Refusal {}
}

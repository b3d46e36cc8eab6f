package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.EvidenceResult;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.EvidenceCommand;
import dev.fairway.domain.lane.ShellWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The commands that resolve troubles, as one pastes them. */
final class Remedy {

  private Remedy() {}

  /** One after the other, each only if those before it have worked. */
  static String all(List<String> commands) {
    return String.join(" && ", commands);
  }

  static String claim(String taskId, String role) {
    return "fairway claim " + word(taskId) + as(role);
  }

  /**
   * @param reason null for one that a person has to give
   */
  static String takeOver(String taskId, String role, @Nullable String reason) {
    return claim(taskId, role) + " --take-over" + reason(reason);
  }

  /**
   * @param reason null for one that a person has to give
   */
  static String release(String taskId, @Nullable String reason) {
    return "fairway release " + word(taskId) + " --force" + reason(reason);
  }

  /**
   * @param reason null for one that a person has to give
   */
  static String endSession(String id, @Nullable String reason) {
    return "fairway session end " + word(id) + reason(reason);
  }

  static String finishWatcher(String id) {
    return "fairway watcher finish " + word(id) + " --result ‹pass|fail|blocked›";
  }

  static String acknowledge(long handoff, String role) {
    return "fairway handoff ack " + handoff + as(role);
  }

  /** A new statement with the state and the owner of the one before. */
  static String renew(Checkpoint before) {
    String owner = before.owner();
    return checkpoint(before.taskId(), before.state().word())
        + (owner == null ? "" : " --owner " + word(owner));
  }

  static String park(String taskId) {
    return checkpoint(taskId, "parked");
  }

  private static String checkpoint(String taskId, String state) {
    return "fairway checkpoint record "
        + word(taskId)
        + " --state "
        + state
        + " --summary ‹where it stands›";
  }

  static String stillBlocked(String taskId, String blocked) {
    return "fairway set-status " + word(taskId) + " " + word(blocked) + " --reason ‹why, by now›";
  }

  static String changeRole(String taskId) {
    return "fairway update " + word(taskId) + " --role ‹role›";
  }

  static String review(String taskId, String reviewer) {
    return "fairway record review "
        + word(taskId)
        + " --reviewer "
        + word(reviewer)
        + " --verdict ‹approve|changes|reject›";
  }

  /**
   * As many rows of evidence as the gates lack. What a gate of a profile asks for also satisfies
   * the project's own when it is a pass.
   *
   * @param gates that are closed
   */
  static String evidence(String taskId, String role, List<GateEvaluation> gates) {
    boolean passes = false;
    for (GateEvaluation gate : gates) {
      passes |= gate.profile() != null && gate.result() == EvidenceResult.PASS;
    }
    List<String> commands = new ArrayList<>();
    for (GateEvaluation gate : gates) {
      if (gate.profile() != null || !passes) {
        for (int row = Math.min(gate.counted(), gate.required() - 1);
            row < gate.required();
            row++) {
          commands.add(EvidenceCommand.of(taskId, gate, role));
        }
      }
    }
    return all(commands);
  }

  private static String as(String role) {
    return role.isBlank() ? "" : " --as " + word(role);
  }

  private static String reason(@Nullable String reason) {
    return " --reason " + (reason == null ? "‹why›" : word(reason));
  }

  private static String word(String text) {
    return ShellWord.of(text);
  }
}

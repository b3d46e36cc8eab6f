package dev.fairway.domain.lane;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import org.jspecify.annotations.Nullable;

/** The command that records a row of evidence as a gate asks for it. */
public final class EvidenceCommand {

  private EvidenceCommand() {}

  /**
   * @param owner the role that has to sign off where the gate wants that; null for one that a
   *     person has to fill in
   */
  public static String of(String taskId, GateEvaluation gate, @Nullable String owner) {
    String type = gate.evidenceType();
    return "fairway record evidence "
        + ShellWord.of(taskId)
        + " --command-text ‹command› --result "
        + gate.result().word()
        + (gate.profile() == null ? "" : " --artifact ‹path or URL›")
        + (type == null ? "" : " --artifact-type " + ShellWord.of(type))
        + (gate.lacks().contains(Lack.OWNER_SIGNOFF) ? " --as " + role(owner) : "");
  }

  private static String role(@Nullable String owner) {
    return owner == null || owner.isBlank() ? "‹owning role›" : ShellWord.of(owner);
  }
}

package dev.fairway.cli;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.lane.EvidenceCommand;
import dev.fairway.domain.lane.ShellWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for gates. */
public final class GateWords {

  private GateWords() {}

  static String unmet(String taskId, List<GateEvaluation> gates) {
    List<String> words = new ArrayList<>();
    for (GateEvaluation gate : gates) {
      words.add(gate.gate() + " (" + lacks(gate) + ")");
    }
    String name = gates.size() == 1 ? "gate not met: " : "gates not met: ";
    return "task " + taskId + ": " + name + String.join(", ", words);
  }

  /** What is missing, as half a sentence. */
  public static String lacks(GateEvaluation gate) {
    List<String> words = new ArrayList<>();
    for (Lack lack : gate.lacks()) {
      words.add(word(lack, gate));
    }
    return String.join("; ", words);
  }

  private static String word(Lack lack, GateEvaluation gate) {
    return switch (lack) {
      case EVIDENCE ->
          gate.counted()
              + " of "
              + gate.required()
              + " accepted "
              + (gate.evidenceType() == null ? "" : gate.evidenceType() + " ")
              + (gate.required() == 1 ? "row of evidence" : "rows of evidence");
      case FAILED_SINCE -> "a command that passed has failed since";
      case ARTIFACT -> "an artifact is missing";
      case OWNER_SIGNOFF -> "the owning role has not signed off";
      case EXPIRED -> "evidence has expired";
      case APPROVAL ->
          gate.missingDomains().isEmpty()
              ? "no approval"
              : "no approval for " + String.join(", ", gate.missingDomains());
      case OBJECTION -> "a reviewer objects";
      case STALE_APPROVAL -> "an approval is of an older commit";
      case HANDOFF -> "no handoff";
    };
  }

  /** The command that would open the first of the gates. */
  static String wayOut(String taskId, List<GateEvaluation> gates) {
    return "'" + command(taskId, gates.get(0), null) + "', or '--force --reason ‹why›'";
  }

  /**
   * The command that would satisfy a gate.
   *
   * @param owner the role that owns the task; null when that is not known
   */
  public static String command(String taskId, GateEvaluation gate, @Nullable String owner) {
    String id = ShellWord.of(taskId);
    return switch (gate.gate()) {
      case "review" -> {
        List<String> domains = gate.missingDomains();
        String domain = domains.isEmpty() ? "" : " --domain " + ShellWord.of(domains.get(0));
        yield "fairway record review " + id + " --reviewer ‹role› --verdict approve" + domain;
      }
      case "handoff" -> "fairway record handoff " + id + " --to ‹role› --payload ‹what to know›";
      default -> EvidenceCommand.of(taskId, gate, owner);
    };
  }

  /** {@code gate evidence satisfied}, or what it lacks. */
  public static String standing(GateEvaluation gate) {
    String how = gate.isSatisfied() ? "satisfied" : "not satisfied: " + lacks(gate);
    return "gate " + gate.gate() + " " + how;
  }
}

package dev.fairway.cli;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.gate.GateEvaluation.Lack;
import dev.fairway.domain.lane.ShellWord;
import java.util.ArrayList;
import java.util.List;

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
    return "'fairway " + command(taskId, gates.get(0)) + "', or '--force --reason ‹why›'";
  }

  /** The command that would satisfy a gate, without the program's name. */
  public static String command(String taskId, GateEvaluation gate) {
    return switch (gate.gate()) {
      case "review" -> {
        String domain =
            gate.missingDomains().isEmpty()
                ? ""
                : " --domain " + ShellWord.of(gate.missingDomains().get(0));
        yield "record review " + taskId + " --reviewer ‹role› --verdict approve" + domain;
      }
      case "handoff" -> "record handoff " + taskId + " --to ‹role› --payload ‹what to know›";
      default -> {
        String type = gate.evidenceType() == null ? "" : " --artifact-type " + gate.evidenceType();
        yield "record evidence " + taskId + " --command-text ‹command› --result pass" + type;
      }
    };
  }

  /** {@code gate evidence satisfied}, or what it lacks. */
  public static String standing(GateEvaluation gate) {
    String how = gate.isSatisfied() ? "satisfied" : "not satisfied: " + lacks(gate);
    return "gate " + gate.gate() + " " + how;
  }
}

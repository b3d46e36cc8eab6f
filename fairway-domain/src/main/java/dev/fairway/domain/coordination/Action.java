package dev.fairway.domain.coordination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next.
 *
 * @param action stable word for what is done, such as {@code claim}
 * @param finding the word of the trouble that it resolves; null for advice that resolves none
 * @param subject the id of the session or handoff that it is about; null when it is about neither
 * @param command to be pasted into a shell; a part in ‹…› is for a person to fill in
 * @param reason one line, the same whenever one looks
 */
public record Action(
    Urgency urgency,
    String action,
    @Nullable String finding,
    @Nullable String taskId,
    @Nullable String role,
    @Nullable String subject,
    String command,
    String reason) {

  private static Action of(Trouble trouble) {
    return new Action(
        trouble.kind().urgency(),
        trouble.kind().action(),
        trouble.word(),
        trouble.taskId(),
        trouble.role(),
        trouble.subject(),
        trouble.command(),
        trouble.message());
  }

  static Action claim(String taskId, String role) {
    return new Action(
        Urgency.CLAIM,
        "claim",
        null,
        taskId,
        role,
        null,
        Remedy.claim(taskId, role),
        taskId + " is the next that is ready for " + role);
  }

  static Action review(PendingReview review) {
    return new Action(
        Urgency.FINISH,
        "review",
        null,
        review.taskId(),
        review.role(),
        null,
        Remedy.review(review.taskId(), review.role()),
        review.taskId() + " waits for a verdict of " + review.role());
  }

  /**
   * The most urgent first; otherwise troubles before advice, and both in the order given.
   *
   * @param advice what to do besides
   */
  static List<Action> plan(List<Trouble> troubles, List<Action> advice) {
    List<Action> plan = new ArrayList<>();
    troubles.forEach(trouble -> plan.add(of(trouble)));
    plan.addAll(advice);
    plan.sort(Comparator.comparing(Action::urgency));
    return plan;
  }
}

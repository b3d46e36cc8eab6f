package dev.fairway.cli;

import dev.fairway.domain.refusal.Refusal;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Timestamps;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for everything that a rule can refuse, with the way out. */
final class RefusalWords {

  /** A task may wait for thousands. */
  private static final int MOST_NAMED = 10;

  private RefusalWords() {}

  static Complaint of(Refusal refusal) {
    if (refusal instanceof Refusal.AlreadyClaimed held) {
      return said(
          refusal,
          "task " + held.taskId() + " is held by " + holder(held.claim(), held.owner()),
          wayPast(held.taskId(), held.claim()));
    }
    if (refusal instanceof Refusal.HolderAlive held) {
      return said(
          refusal,
          "task "
              + held.taskId()
              + " cannot be taken over: "
              + holder(held.claim(), held.owner())
              + " is alive",
          "wait, or ask the holder for 'fairway release " + held.taskId() + "'");
    }
    if (refusal instanceof Refusal.NotClaimed free) {
      return said(
          refusal,
          "nobody holds task " + free.taskId() + ", it is " + free.status(),
          "'fairway task-detail " + free.taskId() + "' shows where it stands");
    }
    if (refusal instanceof Refusal.NotHolder other) {
      String whose = other.owner() == null ? "," : " for " + other.owner() + ",";
      return said(
          refusal,
          other.claim() == null
              ? "task " + other.taskId() + " is active" + whose + " but not for you"
              : "task " + other.taskId() + " is held by " + holder(other.claim(), other.owner()),
          "'fairway release " + other.taskId() + " --force --reason ‹why›' gives it back anyway");
    }
    if (refusal instanceof Refusal.WrongRole wrong) {
      return said(
          refusal,
          "task "
              + wrong.taskId()
              + " is for "
              + wrong.taskRole()
              + (wrong.callerRole() == null ? "" : ", not for " + wrong.callerRole()),
          "'--as " + wrong.taskRole() + "' acts as that role; '--force --reason ‹why›' overrides");
    }
    if (refusal instanceof Refusal.OpenDependencies waits) {
      return said(
          refusal,
          "task " + waits.taskId() + " waits for " + dependencies(waits.open()),
          "finish those first, or '--force --reason ‹why›'");
    }
    if (refusal instanceof Refusal.TransitionNotAllowed move) {
      return said(
          refusal,
          "task " + move.taskId() + " cannot go from " + move.from() + " to " + move.to(),
          move.possible().isEmpty()
              ? "no state can be reached from " + move.from()
              : "from " + move.from() + " it can go to: " + String.join(", ", move.possible()));
    }
    if (refusal instanceof Refusal.Terminal ended) {
      return said(
          refusal,
          "task " + ended.taskId() + " is " + ended.from() + ", which is final",
          "'fairway set-status " + ended.taskId() + " ‹state› --reopen' opens it again");
    }
    if (refusal instanceof Refusal.ReasonRequired reason) {
      return said(refusal, ReasonWords.message(reason), "say why with --reason ‹why›");
    }
    if (refusal instanceof Refusal.GateNotMet gates) {
      return said(
          refusal,
          GateWords.unmet(gates.taskId(), gates.unmet()),
          GateWords.wayOut(gates.taskId(), gates.unmet()));
    }
    if (refusal instanceof Refusal.SelfReview own) {
      return said(
          refusal,
          own.bySession()
              ? "this session has worked on task " + own.taskId() + " and cannot review it"
              : own.reviewer() + " owns task " + own.taskId() + " and cannot review it",
          "'fairway route review " + own.taskId() + " --path ‹path›' names a reviewer");
    }
    if (refusal instanceof Refusal.NothingReady nothing) {
      return said(refusal, QueueWords.nothingReady(nothing), QueueWords.wayOut(nothing));
    }
    if (refusal instanceof Refusal.NoReviewer none) {
      return said(
          refusal,
          none.paths().isEmpty()
              ? "task " + none.taskId() + " has no branch with changes to find a reviewer for"
              : "no route leads from these paths to a reviewer of task " + none.taskId(),
          "name one with --reviewer ‹role›"
              + (none.paths().isEmpty() ? ", or what changed with --path ‹path›" : ""));
    }
    Complaint coordination = CoordinationRefusals.of(refusal);
    if (coordination != null) {
      return coordination;
    }
    if (refusal instanceof Refusal.WrongProfile wrong) {
      String has = wrong.profile() == null ? "none" : wrong.profile();
      return said(
          refusal,
          "template "
              + wrong.template()
              + " is for tasks of the profile "
              + String.join(", ", wrong.profiles())
              + "; task "
              + wrong.taskId()
              + " has "
              + has,
          wrong.fitting().isEmpty()
              ? "'fairway update "
                  + wrong.taskId()
                  + " --profile "
                  + String.join("|", wrong.profiles())
                  + "' gives it one"
              : "templates for it: " + String.join(", ", wrong.fitting()));
    }
    if (refusal instanceof Refusal.Unsafe unsafe) {
      return said(refusal, unsafe.message(), unsafe.wayOut());
    }
    throw new IllegalStateException("no words for " + refusal);
  }

  static Complaint said(Refusal refusal, String message, @Nullable String hint) {
    return new Complaint(refusal.kind(), Exit.REFUSED, message, hint, List.of());
  }

  /** {@code s-12 (B-ui) since 2026-11-01T09:30:00.000Z}. */
  private static String holder(Claim claim, @Nullable String owner) {
    String who = claim.holder().name() + (owner == null ? "" : " (" + owner + ")");
    String until =
        claim.leaseUntil() == null ? "" : ", lease until " + Timestamps.text(claim.leaseUntil());
    return who + " since " + Timestamps.text(claim.since()) + until;
  }

  private static String wayPast(String id, Claim claim) {
    Actor holder = claim.holder();
    String release = "'fairway release " + id + "' as " + holder.name() + ", or wait";
    return release + "; '--take-over --reason ‹why›' when the holder is gone";
  }

  private static String dependencies(List<DependencyState> open) {
    List<String> words = new ArrayList<>();
    for (DependencyState dependency : open.subList(0, Math.min(MOST_NAMED, open.size()))) {
      String status = dependency.status() == null ? "missing" : dependency.status();
      words.add(dependency.id() + " (" + status + ")");
    }
    if (words.size() < open.size()) {
      words.add("… and " + (open.size() - words.size()) + " more");
    }
    return String.join(", ", words);
  }
}

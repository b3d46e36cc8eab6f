package dev.fairway.domain.coordination;

import java.util.Locale;

/** What can be wrong with how a project is worked on, the most urgent first. */
public enum TroubleKind {
  /** A lane is not fit for work; the finding about the lane says why. */
  LANE(Urgency.STOP, "mend_lane"),
  TOO_MANY_PRIMARY_TRACKS(Urgency.STOP, "reduce_tracks"),
  TOO_MANY_SIDE_TRACKS(Urgency.STOP, "reduce_tracks"),
  TOO_MANY_REVIEW_TRACKS(Urgency.STOP, "review"),
  /** With the tasks in progress that only it attended to. */
  STALE_SESSION(Urgency.ATTEND, "end_session"),
  /** In progress, and nobody is known to attend to it. */
  UNATTENDED_TASK(Urgency.ATTEND, "attend"),
  /** Somebody attends to it, but the lease has run out. */
  EXPIRED_CLAIM(Urgency.ATTEND, "take_over"),
  OVERDUE_HANDOFF(Urgency.FINISH, "acknowledge_handoff"),
  STALE_CHECKPOINT(Urgency.FINISH, "renew_checkpoint"),
  /** In progress, attended to, and a gate that would refuse its end asks for evidence. */
  MISSING_EVIDENCE(Urgency.FINISH, "record_evidence"),
  BLOCKED_WITHOUT_NEWS(Urgency.FOLLOW_UP, "ask_for_news"),
  /** An open task of a role that is not configured: nobody will ever be given it. */
  UNKNOWN_ROLE(Urgency.FOLLOW_UP, "change_role");

  private final Urgency urgency;
  private final String action;

  TroubleKind(Urgency urgency, String action) {
    this.urgency = urgency;
    this.action = action;
  }

  public Urgency urgency() {
    return urgency;
  }

  /** The word for what resolves it. */
  public String action() {
    return action;
  }

  /** The word in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

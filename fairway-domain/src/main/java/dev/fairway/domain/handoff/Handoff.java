package dev.fairway.domain.handoff;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work passed to another role.
 *
 * @param id given by the store; 0 before
 * @param fromRole the caller's role, when it had one
 * @param acknowledgement null until the receiver has taken note
 */
public record Handoff(
    long id,
    String taskId,
    @Nullable String fromRole,
    String toRole,
    @Nullable String payload,
    @Nullable String commit,
    List<String> changedFiles,
    List<String> commands,
    @Nullable String results,
    List<String> risks,
    List<String> blockers,
    @Nullable String nextStep,
    Actor actor,
    Instant recordedAt,
    @Nullable Acknowledgement acknowledgement) {

  /** Who took note, and when. */
  public record Acknowledgement(Actor actor, @Nullable String role, Instant at) {}

  public Handoff {
    changedFiles = List.copyOf(changedFiles);
    commands = List.copyOf(commands);
    risks = List.copyOf(risks);
    blockers = List.copyOf(blockers);
  }

  public boolean isAcknowledged() {
    return acknowledgement != null;
  }

  public Handoff withId(long given) {
    return copy(given, commit, acknowledgement);
  }

  public Handoff withCommit(String fullId) {
    return copy(id, fullId, acknowledgement);
  }

  public Handoff acknowledged(Acknowledgement by) {
    return copy(id, commit, by);
  }

  private Handoff copy(long newId, @Nullable String newCommit, @Nullable Acknowledgement ack) {
    return new Handoff(
        newId,
        taskId,
        fromRole,
        toRole,
        payload,
        newCommit,
        changedFiles,
        commands,
        results,
        risks,
        blockers,
        nextStep,
        actor,
        recordedAt,
        ack);
  }
}

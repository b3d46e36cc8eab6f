package dev.fairway.domain.checkpoint;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One statement of where a task stands; never changed once recorded.
 *
 * @param id given by the store; 0 before; rows with larger ids are later
 * @param owner free text: a role, a person, {@code ops/watch}
 * @param targetCloseBy the last day, in UTC, on which it may still be open
 * @param artifact a path or URL; it need not exist
 * @param role the role it was recorded as, when the caller had one
 */
public record Checkpoint(
    long id,
    String taskId,
    CheckpointState state,
    @Nullable String summary,
    @Nullable String owner,
    @Nullable LocalDate targetCloseBy,
    @Nullable String artifact,
    Actor actor,
    @Nullable String role,
    Instant recordedAt) {

  public Checkpoint withId(long given) {
    return new Checkpoint(
        given, taskId, state, summary, owner, targetCloseBy, artifact, actor, role, recordedAt);
  }
}

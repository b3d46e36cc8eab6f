package dev.fairway.domain.evidence;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to prove something about a task; never changed once recorded.
 *
 * @param id given by the store; 0 before; rows with larger ids are later
 * @param command what was run or looked at
 * @param artifact a path or URL; it need not exist
 * @param artifactType what a profile gate calls its evidence type
 * @param durationSeconds at least 0
 * @param role the role it was recorded as, when the caller had one
 */
public record Evidence(
    long id,
    String taskId,
    String command,
    EvidenceResult result,
    @Nullable String artifact,
    @Nullable String artifactType,
    @Nullable Long durationSeconds,
    @Nullable String notes,
    Actor actor,
    @Nullable String role,
    Instant recordedAt) {

  public Evidence withId(long given) {
    return new Evidence(
        given,
        taskId,
        command,
        result,
        artifact,
        artifactType,
        durationSeconds,
        notes,
        actor,
        role,
        recordedAt);
  }
}

package dev.fairway.domain.task;

import java.time.Instant;

/**
 * A task as stored.
 *
 * @param version counts the changes; a save names the version it was decided on
 */
public record Task(
    TaskDefinition definition,
    TaskState state,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  public static Task create(TaskDefinition definition, TaskState state, Instant now) {
    return new Task(definition, state, 1, now, now);
  }

  public String id() {
    return definition.id();
  }

  public String role() {
    return definition.role();
  }

  public String status() {
    return state.status();
  }

  /** The same task in another state, not yet saved. */
  public Task in(TaskState next, Instant now) {
    return new Task(definition, next, version, createdAt, now);
  }

  /** The same task redefined, not yet saved. */
  public Task as(TaskDefinition next, Instant now) {
    return new Task(next, state, version, createdAt, now);
  }

  /** The same task after one more change of it was saved. */
  public Task next() {
    return new Task(definition, state, version + 1, createdAt, updatedAt);
  }
}

package dev.fairway.domain.watcher;

import dev.fairway.domain.task.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that is being watched.
 *
 * @param id chosen by whoever starts it; never empty
 * @param taskId the task that the result is evidence of; null for none
 * @param owner free text: a role, a person, {@code ops/watch}
 * @param process what runs
 * @param command how to look at it
 * @param success what good looks like
 * @param failure what bad looks like
 * @param role the role it was started as, when the caller had one
 * @param finish null while it is open
 */
public record Watcher(
    String id,
    @Nullable String taskId,
    @Nullable String owner,
    @Nullable String process,
    @Nullable String command,
    @Nullable String success,
    @Nullable String failure,
    Actor actor,
    @Nullable String role,
    Instant startedAt,
    @Nullable WatcherFinish finish) {

  public boolean isOpen() {
    return finish == null;
  }

  public Watcher finished(WatcherFinish how) {
    return new Watcher(
        id, taskId, owner, process, command, success, failure, actor, role, startedAt, how);
  }
}

package dev.fairway.domain;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Caller;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The task, the people and the time that the tests of the rules start from. */
public final class Example {

  public static final Instant NOW = Instant.parse("2026-03-04T05:06:07.890Z");
  public static final Instant EARLIER = NOW.minusSeconds(3600);

  public static final Actor S1 = Actor.session("s-1");
  public static final Actor S2 = Actor.session("s-2");
  public static final Actor PERSON = Actor.person("kim@host");

  private Example() {}

  /** A caller of a role, not in its lane's folder. */
  public static Caller caller(Actor actor, @Nullable String role) {
    return new Caller(actor, role, null);
  }

  /** T-1 of A-backend, untouched. */
  public static Task task() {
    return task(TaskState.initial("todo"));
  }

  public static Task task(TaskState state) {
    return task(definition().build(), state);
  }

  public static Task task(TaskDefinition definition, TaskState state) {
    return new Task(definition, state, 7, EARLIER, EARLIER);
  }

  public static TaskDefinition.Builder definition() {
    return TaskDefinition.builder("T-1").role("A-backend").title("Mend the fence");
  }

  /** The state of a task that A-backend works on. */
  public static TaskState held(Actor holder, @Nullable Instant leaseUntil) {
    return new TaskState(
        "in_progress",
        "A-backend",
        new Claim(holder, EARLIER, leaseUntil),
        "agent/A-backend",
        null,
        null,
        false);
  }

  /** A state without a claim, in which an earlier holder has left its traces. */
  public static TaskState left(String status) {
    Instant completed = status.equals("done") || status.equals("dropped") ? EARLIER : null;
    return new TaskState(status, "A-backend", null, "agent/A-backend", completed, "abc1234", true);
  }
}

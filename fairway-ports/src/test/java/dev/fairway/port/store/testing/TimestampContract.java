package dev.fairway.port.store.testing;

import static dev.fairway.port.store.testing.Samples.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskState;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times, to the millisecond. */
public abstract class TimestampContract extends StoreContract {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-01T12:00:00.000Z",
        "2026-11-01T12:00:00.001Z",
        "2026-11-01T12:00:00.100Z",
        "2026-12-31T23:59:59.999Z",
        "2024-02-29T00:00:00.010Z",
        "2000-02-29T10:20:30.040Z",
        "1999-12-31T23:59:59.999Z",
        "1970-01-01T00:00:00.000Z",
        "1969-12-31T23:59:59.999Z",
        "1900-02-28T23:59:59.999Z",
        "1583-01-01T00:00:00.000Z",
        "0001-01-01T00:00:00.000Z",
        "9999-12-31T23:59:59.999Z",
        "2026-04-05T02:15:00.000Z",
        "2026-09-27T02:15:00.000Z"
      })
  void every_time_comes_back(Instant time) {
    Claim claim = new Claim(Actor.session("s"), time, time);
    TaskState state = new TaskState("x", null, claim, null, time, null, false);
    Task task = new Task(task("T-1").definition(), state, 1, time, time);
    insert(task);
    assertThat(stored("T-1")).isEqualTo(task);
  }
}

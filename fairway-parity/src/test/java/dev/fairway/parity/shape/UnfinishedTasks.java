package dev.fairway.parity.shape;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are not done; the same in every size. One is ready for each role, below an epic
 * that waits for them; one is worked on, one waits for a ready one, and the others are blocked.
 */
final class UnfinishedTasks {

  private static final int EPIC = 5;
  private static final int WORKED_ON = 6;
  private static final int WAITING = 7;

  /** All sizes have this many finished tasks to depend on. */
  private static final int FINISHED = 100;

  private final long seed;
  private final FinishedTasks finished;

  UnfinishedTasks(long seed, FinishedTasks finished) {
    this.seed = seed;
    this.finished = finished;
  }

  List<Task> all() {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < Sizes.ORIGINAL.open() + Sizes.ORIGINAL.blocked(); i++) {
      Instant created = RealShape.END.plus(Duration.ofMinutes(i * 7L));
      Instant updated = status(i).equals("todo") ? created : created.plus(Duration.ofHours(2));
      tasks.add(new Task(definition(i), state(i, updated), 1, created, updated));
    }
    return tasks;
  }

  private TaskDefinition definition(int index) {
    Dice dice = Dice.of(seed, "unfinished", index);
    String kind = index == EPIC ? "epic" : dice.one(Words.LEAF_KINDS);
    return Definitions.usual(id(index), role(index), Words.AREAS.get(index % 10), dice)
        .kind(kind)
        .parentId(parent(index))
        .dependencies(dependencies(index, dice))
        .build();
  }

  private @Nullable String parent(int index) {
    boolean below = index < EPIC || (index > WAITING && index % 3 == 0);
    return below ? id(EPIC) : null;
  }

  private List<String> dependencies(int index, Dice dice) {
    List<String> ids =
        Definitions.distinct(dice, dice.below(4), any -> finished.id(1 + dice.below(FINISHED)));
    if (index == WAITING) {
      ids.add(id(0));
    } else if (index > WAITING + 1 && index % 4 == 0) {
      ids.add(id(index - 1));
    } else if (index > WAITING && index % 5 == 0) {
      ids.add(id(dice.below(EPIC)));
    }
    return ids;
  }

  private TaskState state(int index, Instant since) {
    String role = role(index);
    if (index == WORKED_ON) {
      Claim claim = new Claim(Actor.session("codex-" + role), since, null);
      return TaskState.initial("todo").claimed("in_progress", role, claim, "agent/" + role);
    }
    return TaskState.initial(status(index));
  }

  private static String status(int index) {
    if (index == WORKED_ON) {
      return "in_progress";
    }
    return index > WAITING ? "blocked" : "todo";
  }

  private static String id(int index) {
    String topic = Words.TOPICS.get(index / 10);
    return Definitions.id(role(index), "OPEN-" + Words.AREAS.get(index % 10), topic, index + 1);
  }

  private static String role(int index) {
    return Words.ROLES.get(index % Words.ROLES.size());
  }
}

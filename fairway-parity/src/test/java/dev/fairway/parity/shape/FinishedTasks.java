package dev.fairway.parity.shape;

import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tasks that are done, by index: the same index gives the same definition whatever the size.
 * They come in families of an epic, a story with three children, and tasks; each depends only on
 * earlier ones.
 */
final class FinishedTasks {

  private static final int FAMILY = 13;
  private static final int STORY = 5;
  private static final int LAST_OF_STORY = 8;
  private static final int LOOKS_BACK = 40;
  private static final Duration PACE = Duration.ofMinutes(30);

  private final long seed;
  private final int count;

  FinishedTasks(long seed, int count) {
    this.seed = seed;
    this.count = count;
  }

  Task at(int index) {
    Dice dice = Dice.of(seed, "state", index);
    TaskDefinition definition = definition(index);
    Instant completed = RealShape.END.minus(PACE.multipliedBy(count - index));
    Instant created = completed.minus(Duration.ofMinutes(180 + dice.below(4_000)));
    TaskState state =
        new TaskState(
            "done",
            definition.role(),
            null,
            "agent/" + definition.role(),
            completed,
            dice.hex(40),
            false);
    return new Task(definition, state, 3, created, completed);
  }

  private TaskDefinition definition(int index) {
    Dice dice = Dice.of(seed, "definition", index);
    String role = role(index);
    TaskDefinition.Builder task =
        Definitions.usual(id(index), role, area(index), dice)
            .parentId(parent(index))
            .dependencies(dependencies(index, dice));
    int place = index % FAMILY;
    if (place == 0 || place == STORY) {
      return task.kind(place == 0 ? "epic" : "story").build();
    }
    if (dice.percent(8)) {
      return task.kind(dice.one(Words.PROFILE_KINDS)).profile("platform-foundation").build();
    }
    return task.kind(dice.one(Words.LEAF_KINDS)).build();
  }

  private @Nullable String parent(int index) {
    int place = index % FAMILY;
    if (place == 0) {
      return null;
    }
    boolean inStory = place > STORY && place <= LAST_OF_STORY;
    return id(index - place + (inStory ? STORY : 0));
  }

  private List<String> dependencies(int index, Dice dice) {
    int back = Math.min(index, LOOKS_BACK);
    if (back == 0) {
      return List.of();
    }
    List<String> drawn =
        Definitions.distinct(dice, dice.below(4), any -> id(leaf(index - 1 - dice.below(back))));
    drawn.remove(id(index));
    return drawn;
  }

  /** Only leaves are waited for; the task before an epic or a story is one. */
  private static int leaf(int index) {
    int place = index % FAMILY;
    return place == 0 || place == STORY ? Math.max(1, index - 1) : index;
  }

  String id(int index) {
    Dice dice = Dice.of(seed, "id", index);
    return Definitions.id(role(index), area(index), dice.one(Words.TOPICS), index + 1);
  }

  /** A family stays in one area. */
  private String area(int index) {
    return Dice.of(seed, "area", index / FAMILY).one(Words.AREAS);
  }

  private String role(int index) {
    return Dice.of(seed, "role", index).one(Words.ROLES);
  }
}

package dev.fairway.parity.shape;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Task;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Where people said that a task stands, from plan to end. */
final class Standings {

  private static final List<CheckpointState> ON_THE_WAY =
      List.of(
          CheckpointState.ACTIVE,
          CheckpointState.ACTIVE,
          CheckpointState.AWAITING_INPUT,
          CheckpointState.REVIEW);

  private static final List<CheckpointState> BLOCKED =
      List.of(CheckpointState.AWAITING_INPUT, CheckpointState.PARKED, CheckpointState.ACTIVE);

  private Standings() {}

  static List<Checkpoint> of(Task task, int count, Dice dice) {
    List<Checkpoint> rows = new ArrayList<>(count);
    Duration whole = Duration.between(task.createdAt(), task.updatedAt());
    LocalDate target = task.updatedAt().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
    for (int i = 0; i < count; i++) {
      Instant at = task.createdAt().plusSeconds(whole.toSeconds() * (i + 1) / count);
      rows.add(
          new Checkpoint(
              0,
              task.id(),
              i == count - 1 ? last(task, dice) : earlier(i, dice),
              dice.percent(80) ? Words.note(dice) : null,
              dice.percent(20) ? "ops/watch" : task.role(),
              dice.percent(50) ? target : null,
              dice.percent(15) ? "doc/plans/" + task.id() + ".md" : null,
              Actor.session("agent-" + task.role() + "-" + dice.below(40)),
              task.role(),
              at));
    }
    return rows;
  }

  private static CheckpointState earlier(int index, Dice dice) {
    return index == 0 ? CheckpointState.PLANNED : dice.one(ON_THE_WAY);
  }

  /** One in a hundred that are done was never said to be. */
  private static CheckpointState last(Task task, Dice dice) {
    return switch (task.status()) {
      case "done" -> dice.percent(1) ? CheckpointState.REVIEW : CheckpointState.DONE;
      case "blocked" -> dice.one(BLOCKED);
      case "in_progress" -> CheckpointState.ACTIVE;
      default -> CheckpointState.PLANNED;
    };
  }
}

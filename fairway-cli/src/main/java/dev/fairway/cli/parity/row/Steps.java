package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.Race;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes steps and compares what comes of each. */
final class Steps {

  private final Runner runner;
  private final @Nullable String at;
  private final CaseCheck check;
  private final String word;

  /**
   * @param at the time of steps that name none; null for now
   * @param word what keys call a step
   */
  Steps(Runner runner, @Nullable String at, CaseCheck check, String word) {
    this.runner = runner;
    this.at = at;
    this.check = check;
    this.word = word;
  }

  /** Whether a step may change the repository, which all stores of a copy share. */
  static boolean touchesTheRepository(Step step) {
    String verb = step.run().isEmpty() ? "" : step.run().get(0);
    return verb.equals("worktree") || verb.equals("review");
  }

  void take(List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      take(steps.get(i), word + " " + (i + 1));
    }
  }

  private void take(Step step, String key) {
    if (step.racers() > 0) {
      race(step, key);
    } else {
      Ended ended = runner.run(step.session(), step.arguments(at));
      check.value(key, expected(step), words(ended, step.kind() != null), step.place());
    }
    if (!step.task().isEmpty()) {
      compareTask(step, key);
    }
  }

  private static String expected(Step step) {
    return step.kind() == null ? step.outcome() : step.outcome() + " (" + step.kind() + ")";
  }

  private static String words(Ended ended, boolean withKind) {
    String kind = withKind ? ended.kind() : null;
    return kind == null ? ended.outcome() : ended.outcome() + " (" + kind + ")";
  }

  /** Losers are counted by how they lost, so that one odd loser shows. */
  private void race(Step step, String key) {
    List<Ended> all = Race.of(step.racers(), session -> runner.run(session, step.arguments(at)));
    Map<String, Integer> expected = new TreeMap<>();
    expected.merge("ok", step.winners(), Integer::sum);
    expected.merge(expected(step), step.racers() - step.winners(), Integer::sum);
    Map<String, Integer> actual = new TreeMap<>();
    for (Ended ended : all) {
      actual.merge(words(ended, ended.code() != 0 && step.kind() != null), 1, Integer::sum);
    }
    expected.values().removeIf(count -> count == 0);
    check.value(key, expected.toString(), actual.toString(), step.place());
  }

  private void compareTask(Step step, String key) {
    Ended ended = runner.json("task-detail", String.valueOf(step.of()));
    JsonValue task = ended.json().get("task");
    for (Map.Entry<String, String> field : step.task().entrySet()) {
      String actual = task == null ? ended.words() : task.text(field.getKey());
      check.value(key + "/" + field.getKey(), field.getValue(), actual, step.place());
    }
  }
}

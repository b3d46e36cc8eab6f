package dev.fairway.parity.shape;

import dev.fairway.domain.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;

/** What every task says about itself, finished or not. */
final class Definitions {

  private Definitions() {}

  /** A definition with all the usual parts; where it belongs and what it waits for is added. */
  static TaskDefinition.Builder usual(String id, String role, String area, Dice dice) {
    return TaskDefinition.builder(id)
        .title(Words.title(dice))
        .role(role)
        .notes(dice.percent(45) ? Words.note(dice) : null)
        .acceptanceChecks(some(dice, 4, Words.CHECKS))
        .priority(dice.percent(15) ? null : dice.one(List.of(100, 200, 500, 1_000)))
        .sequence(dice.percent(30) ? null : dice.below(6) * 10)
        .owningDomain(area.toLowerCase(Locale.ROOT))
        .owningLayer(dice.percent(60) ? dice.one(Words.LAYERS) : null)
        .sourcePaths(some(dice, 3, Words.PATHS))
        .targetPaths(some(dice, 2, Words.PATHS))
        .reviewDomains(dice.percent(35) ? some(dice, 2, Words.REVIEW_DOMAINS) : List.of())
        .tags(some(dice, 3, Words.TAGS))
        .riskLevel(dice.percent(40) ? dice.one(List.of("low", "medium", "high")) : null)
        .migrationType(dice.percent(5) ? dice.one(List.of("schema", "data")) : null);
  }

  /** At most {@code most} different ones. */
  private static List<String> some(Dice dice, int most, List<String> of) {
    return distinct(dice, dice.below(most + 1), any -> dice.one(of));
  }

  /** The different ones among {@code draws} draws, in order. */
  static List<String> distinct(Dice dice, int draws, Function<Dice, String> draw) {
    TreeSet<String> drawn = new TreeSet<>();
    for (int i = 0; i < draws; i++) {
      drawn.add(draw.apply(dice));
    }
    return new ArrayList<>(drawn);
  }

  /** Ids are unique because of their number: {@code A-PROV-REMOVE-SSH-042}. */
  static String id(String role, String area, String topic, int number) {
    String digits = Integer.toString(number);
    String padding = "000".substring(Math.min(3, digits.length()));
    return role.charAt(0) + "-" + area + "-" + topic + "-" + padding + digits;
  }
}

package dev.fairway.cli.parity.reference;

import dev.fairway.cli.parity.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of Fairway and what has to come of it.
 *
 * @param run the words after {@code fairway}
 * @param outcome one of {@link #OUTCOMES}
 * @param kind which refusal; null when any will do
 * @param of the task whose fields are looked at; null for none
 * @param task fields that it then has
 * @param racers how many sessions do it at once; 0 for one call
 * @param winners how many of them succeed
 * @param place where the step is written
 */
public record Step(
    List<String> run,
    @Nullable String as,
    @Nullable String session,
    @Nullable String at,
    String outcome,
    @Nullable String kind,
    @Nullable String of,
    Map<String, String> task,
    int racers,
    int winners,
    String place) {

  static final List<String> OUTCOMES = List.of("ok", "refused", "not_found", "invalid", "failed");

  /** The steps at a key; none when it is absent. */
  public static List<Step> all(Sheet sheet, String key) {
    List<Step> steps = new ArrayList<>();
    for (Sheet each : sheet.sheets(key)) {
      steps.add(read(each));
    }
    return steps;
  }

  /** The call that an object describes beside other things. */
  public static Step call(Sheet sheet) {
    return new Step(
        sheet.requiredTexts("run"),
        sheet.text("as"),
        sheet.text("session"),
        sheet.time("at"),
        sheet.word("outcome", OUTCOMES),
        null,
        null,
        Map.of(),
        0,
        0,
        sheet.place());
  }

  private static Step read(Sheet sheet) {
    List<String> run = sheet.requiredTexts("run");
    sheet.text("recorded");
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Recorded<JsonValue>> task = sheet.values("task");
    if (task != null) {
      task.forEach((name, value) -> fields.put(name, Recordings.text(value.value())));
    }
    String of = sheet.text("of");
    Integer racers = sheet.number("race", 2);
    Integer winners = sheet.number("winners", 0);
    if (winners != null && racers == null) {
      sheet.problem("winners", "'winners' needs a 'race'", null);
    }
    String named = of != null ? of : taskOf(run);
    if (!fields.isEmpty() && named == null) {
      sheet.problem("task", "no task is named", "add \"of\": \"‹id›\"");
    }
    return new Step(
        run,
        sheet.text("as"),
        sheet.text("session"),
        sheet.time("at"),
        sheet.word("outcome", OUTCOMES),
        sheet.text("kind"),
        named,
        fields,
        racers == null ? 0 : racers,
        winners == null ? 1 : winners,
        sheet.place());
  }

  /** The first word after the verb that can be an id: ids begin with a capital letter. */
  private static @Nullable String taskOf(List<String> run) {
    for (String word : run) {
      if (!word.isEmpty() && word.charAt(0) >= 'A' && word.charAt(0) <= 'Z') {
        return word;
      }
    }
    return null;
  }

  /** The complete arguments, with {@code --json}. */
  public List<String> arguments(@Nullable String usualTime) {
    List<String> args = new ArrayList<>(run);
    args.add(0, "--json");
    if (as != null) {
      args.addAll(1, List.of("--as", as));
    }
    String time = at != null ? at : usualTime;
    if (time != null) {
      args.addAll(1, List.of("--at", time));
    }
    return args;
  }
}

package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.reference.Step;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a wall shows can be listed, for the real volume and in time. The questions that it answers
 * are asked one by one; then the dashboard's pages have to show the same.
 */
final class WallRow implements RowCheck {

  private static final int USUAL_MILLIS = 2_000;

  private final @Nullable String at;
  private final String place;
  private final List<Step> given;
  private final Map<String, Map<String, String>> lanes = new LinkedHashMap<>();
  private final @Nullable Map<String, Recorded<JsonValue>> statuses;
  private final Map<String, List<String>> lists = new LinkedHashMap<>();
  private final Map<String, Recorded<List<String>>> history;
  private final int millis;

  private WallRow(Sheet sheet, @Nullable String at) {
    this.at = at;
    place = sheet.place();
    given = Step.all(sheet, "given");
    sheet.require("lanes");
    Map<String, Recorded<JsonValue>> recorded = sheet.values("lanes");
    if (recorded != null) {
      recorded.forEach((role, value) -> lanes.put(role, Recordings.flat(value.value())));
    }
    statuses = sheet.values("statuses");
    for (String key : List.of("active", "stale_sessions", "checkpoints", "watchers")) {
      List<String> texts = sheet.texts(key);
      if (texts != null) {
        lists.put(key, texts);
      }
    }
    Map<String, Recorded<List<String>>> trails = sheet.lists("history");
    history = trails == null ? Map.of() : trails;
    Integer within = sheet.number("within_ms", 1);
    millis = within == null ? USUAL_MILLIS : within;
  }

  static RowCheck read(Sheet sheet, @Nullable String at) {
    return new WallRow(sheet, at);
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<CaseResult> results = new ArrayList<>();
    Panels panels =
        new Panels(given.isEmpty() ? bench.prepared() : bench.fresh(), at, place, millis, results);
    if (!given.isEmpty()) {
      CaseCheck check = new CaseCheck("given", new Origin(place, "its steps"));
      new Steps(panels.runner(), at, check, "step").take(given);
      results.add(check.result());
    }
    panels.lanes(lanes);
    if (statuses != null) {
      panels.statuses(statuses);
    }
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      panels.list(list.getKey(), list.getValue());
    }
    for (Map.Entry<String, Recorded<List<String>>> trail : history.entrySet()) {
      panels.history(trail.getKey(), trail.getValue());
    }
    panels.pages(history.keySet());
    panels.inTime();
    return results;
  }
}

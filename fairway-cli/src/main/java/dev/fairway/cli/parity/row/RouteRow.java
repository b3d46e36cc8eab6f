package dev.fairway.cli.parity.row;

import dev.fairway.cli.Printable;
import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.Recorded;
import dev.fairway.cli.parity.reference.Recordings;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every path goes to the same reviewer. */
final class RouteRow implements RowCheck {

  private final Map<String, Recorded<JsonValue>> routes;

  private RouteRow(Map<String, Recorded<JsonValue>> routes) {
    this.routes = routes;
  }

  static RowCheck read(Sheet sheet) {
    sheet.require("routes");
    Map<String, Recorded<JsonValue>> routes = sheet.values("routes");
    if (routes != null && routes.isEmpty()) {
      sheet.problem("routes", "no path is named", null);
    }
    if (routes != null) {
      for (String path : routes.keySet()) {
        if (!isAsked(path)) {
          sheet.problem(
              "routes",
              "nobody can ask for the path '" + Printable.line(path) + "'",
              "no commas, no line breaks, no spaces around it");
        }
      }
    }
    return new RouteRow(routes == null ? Map.of() : routes);
  }

  /** Whether an option takes the path for one, and for this one. */
  private static boolean isAsked(String path) {
    return !path.isEmpty()
        && path.equals(path.strip())
        && path.indexOf(',') < 0
        && path.lines().count() == 1;
  }

  @Override
  public List<CaseResult> compare(Bench bench) throws NotComparable {
    List<String> words = new ArrayList<>(List.of("route", "review"));
    for (String path : routes.keySet()) {
      words.addAll(List.of("--path", path));
    }
    Ended all = Calls.ask(bench.plain(), null, words.toArray(new String[0]));
    List<JsonValue> answers = all.json().items("routes");
    List<CaseResult> cases = new ArrayList<>();
    int index = 0;
    for (Map.Entry<String, Recorded<JsonValue>> route : routes.entrySet()) {
      JsonValue answer = index < answers.size() ? answers.get(index) : null;
      index++;
      String line = "fairway --json route review --path " + route.getKey();
      cases.add(
          new CaseCheck(route.getKey(), new Origin(route.getValue().place(), line))
              .value(
                  Recordings.text(route.getValue().value()),
                  answer == null ? null : answer.text("reviewer"))
              .result());
    }
    return cases;
  }
}

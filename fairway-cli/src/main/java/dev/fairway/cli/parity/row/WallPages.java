package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.dashboard.http.Values;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages of the dashboard against the listings: what people see is what was compared. So a fact
 * that Fairway has wrong shows once, and a page that leaves it out shows as well.
 */
final class WallPages {

  /** Longer lists are cut on the page, which then only says how many there are. */
  private static final int MOST_NAMED = 60;

  /** How many there are stands in the headings of the panels. */
  private static final Map<String, Pattern> HEADINGS =
      Map.of(
          "stale_sessions", Pattern.compile("live, <span class=\"num\">(\\d+)</span> stale"),
          "checkpoints", Pattern.compile("<h2>Open checkpoints <span class=\"num\">(\\d+)</span>"),
          "watchers", Pattern.compile("<h2>Watchers <span class=\"num\">(\\d+)</span>"));

  private static final Pattern HISTORY =
      Pattern.compile("<h2>History <span class=\"num\">(\\d+)</span>");

  /** What a browser would get. */
  interface Browsing {

    /**
     * @param path below the root
     * @param query encoded; empty for none
     */
    String text(String path, String query) throws NotComparable;
  }

  private final Browsing pages;
  private final List<CaseResult> results;
  private final Map<String, Long> slowest = new TreeMap<>();

  /**
   * @param results where the result of each page goes
   */
  WallPages(Browsing pages, List<CaseResult> results) {
    this.pages = pages;
    this.results = results;
  }

  /** Each lane with its tasks by status, on the wall and on the board. */
  void lanes(Map<String, Map<String, String>> counted) throws NotComparable {
    String wall = page("wall", "");
    CaseCheck onWall = check("wall");
    CaseCheck onBoard = check("board");
    for (Map.Entry<String, Map<String, String>> lane : counted.entrySet()) {
      boolean there = wall.contains("id=\"lane-" + lane.getKey() + "\"");
      onWall.value(lane.getKey(), "a lane", there ? "a lane" : null);
      for (Map.Entry<String, String> count : lane.getValue().entrySet()) {
        String address =
            "role=" + Values.encode(lane.getKey()) + "&status=" + Values.encode(count.getKey());
        String key = lane.getKey() + "/" + count.getKey();
        onWall.value(key, count.getValue(), onWall(wall, address));
        onBoard.value(key, count.getValue(), onBoard(address));
      }
    }
    results.add(onWall.result());
    results.add(onBoard.result());
  }

  private static @Nullable String onWall(String wall, String address) {
    String link = Pattern.quote(address.replace("&", "&amp;"));
    Matcher count = Pattern.compile(link + "\"[^<]*<b class=\"num\">(\\d+)</b>").matcher(wall);
    return count.find() ? count.group(1) : null;
  }

  private String onBoard(String address) throws NotComparable {
    try {
      JsonValue board = JsonReader.read(page("board.json", "size=1&" + address), "board.json");
      return String.valueOf(board.text("matching"));
    } catch (JsonReader.Garbled garbled) {
      throw new NotComparable("the page /board.json is no JSON: " + garbled.getMessage());
    }
  }

  /** Everything that somebody works on is on the wall. */
  void active(List<String> ids) throws NotComparable {
    String wall = page("wall", "");
    CaseCheck check = check("wall/works on");
    for (String id : ids) {
      check.value(id, "shown", wall.contains("id=\"work-" + id + "\"") ? "shown" : null);
    }
    results.add(check.result());
  }

  /** What the diagnostics list: how many, and each by its name. */
  void panel(String panel, List<String> ids) throws NotComparable {
    String page = page("diagnostics", "");
    CaseCheck check = check("diagnostics/" + panel);
    Pattern heading = HEADINGS.getOrDefault(panel, HISTORY);
    check.value("count", Integer.toString(ids.size()), number(heading, page));
    if (ids.size() <= MOST_NAMED) {
      for (String id : ids) {
        check.value(id, "shown", page.contains(">" + id + "<") ? "shown" : null);
      }
    }
    results.add(check.result());
  }

  /** All that has happened to a task is on its page. */
  void history(String task, int entries) throws NotComparable {
    String page = page("task/" + task, "");
    results.add(
        check("task " + task)
            .value("history", Integer.toString(entries), number(HISTORY, page))
            .result());
  }

  private static @Nullable String number(Pattern heading, String page) {
    Matcher number = heading.matcher(page);
    return number.find() ? number.group(1) : null;
  }

  /**
   * Whether every page was there in time.
   *
   * @param millis how long one may take
   */
  void inTime(int millis) {
    String within = "within " + millis + " ms";
    slowest.forEach(
        (page, took) ->
            results.add(
                check("in time: " + page)
                    .value(within, took <= millis ? within : took + " ms")
                    .result()));
  }

  private String page(String path, String query) throws NotComparable {
    long begin = System.nanoTime();
    String text = pages.text(path, query);
    slowest.merge("/" + path, (System.nanoTime() - begin) / 1_000_000, Math::max);
    return text;
  }

  private static CaseCheck check(String name) {
    return new CaseCheck("page " + name, new Origin("Fairway's own listings", "fairway dashboard"));
  }
}

package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.dashboard.site.Sites;
import dev.fairway.port.failure.Failure;
import dev.fairway.usecase.overview.ShowWall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes every page once for nobody, so that nobody waits for what the first of its kind takes:
 * classes that are loaded, statements that are prepared, parts of files that come from the disk.
 */
public final class Rehearsal {

  private static final List<String> PAGES =
      List.of(
          "wall",
          "board",
          "board?q=a",
          "epics",
          "epics?finished=1",
          "reports",
          "diagnostics",
          "parity",
          "board.json");

  private final Front front;
  private final Sites sites;

  public Rehearsal(Front front, Sites sites) {
    this.front = front;
    this.sites = sites;
  }

  /** Of one project that can be shown; one that cannot waits for who asks for it. */
  public void run() {
    if (sites.isMany()) {
      front.answer(request(""));
    }
    for (Site site : sites.all()) {
      String base = sites.isMany() ? "p/" + Values.encode(site.name()) + "/" : "";
      if (front.answer(request(base + "wall")).status() == 200) {
        PAGES.forEach(page -> front.answer(request(base + page)));
        String task = anyTask(site);
        if (task != null) {
          front.answer(request(base + "task/" + Values.encode(task)));
        }
        return;
      }
    }
  }

  private static @Nullable String anyTask(Site site) {
    try {
      List<ShowWall.Happened> newest = new ShowWall(site.project()).show().recent();
      return newest.isEmpty() ? null : newest.get(0).entry().taskId();
    } catch (Failure | SiteTrouble gone) {
      return null;
    }
  }

  private static Request request(String address) {
    int mark = address.indexOf('?');
    String place = mark < 0 ? address : address.substring(0, mark);
    List<String> path = new ArrayList<>();
    for (String part : place.split("/")) {
      if (!part.isEmpty()) {
        path.add(Values.decodePart(part));
      }
    }
    Values query = Values.parse(mark < 0 ? null : address.substring(mark + 1));
    return new Request("GET", path, query, Map.of(), Values.none(), "");
  }
}

package dev.fairway.cli.parity.bench;

import dev.fairway.cli.DiskSite;
import dev.fairway.dashboard.guard.Access;
import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.page.Front;
import dev.fairway.dashboard.site.OneSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The dashboard of a project, page by page, as a browser gets it: only the network is left out. */
public final class Pages implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final int OK = 200;

  private final Front front;

  private Pages(Front front) {
    this.front = front;
  }

  static Pages of(DiskSite site) {
    Guard guard = new Guard(new Access(HOST, false, true, null));
    return new Pages(new Front(new OneSite(site), guard, true, "parity"));
  }

  /**
   * A page's text.
   *
   * @param path below the root, such as {@code wall}
   * @param query encoded; empty for none
   */
  public String text(String path, String query) throws NotComparable {
    Map<String, String> headers = Map.of("host", HOST);
    Values values = Values.parse(query);
    List<String> parts = List.of(path.split("/"));
    Answer answer = front.answer(new Request("GET", parts, values, headers, Values.none(), HOST));
    if (answer.status() != OK) {
      throw new NotComparable("the page /" + path + " answers " + answer.status());
    }
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    front.close();
  }
}

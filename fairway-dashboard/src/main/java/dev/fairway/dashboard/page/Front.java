package dev.fairway.dashboard.page;

import dev.fairway.dashboard.asset.Assets;
import dev.fairway.dashboard.guard.Guard;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.live.Changes;
import dev.fairway.dashboard.site.Said;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.dashboard.site.Sites;
import dev.fairway.port.failure.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Takes every request: assets, projects, and what goes wrong in them. */
public final class Front implements AutoCloseable {

  private static final String PROJECTS = "p";
  private static final int MOST_EXPORTS = 2;

  private final Sites sites;
  private final Guard guard;
  private final boolean readOnly;
  private final String run;
  private final Assets assets = new Assets();
  private final Semaphore exports = new Semaphore(MOST_EXPORTS);
  private final Map<String, Changes> changes = new ConcurrentHashMap<>();

  /**
   * @param run differs from run to run of the program
   */
  public Front(Sites sites, Guard guard, boolean readOnly, String run) {
    this.sites = sites;
    this.guard = guard;
    this.readOnly = readOnly;
    this.run = run;
  }

  /** The answer to a request that the guard has let in. */
  public Answer answer(Request request) {
    List<String> path = request.path();
    if (path.size() == 2 && path.get(0).equals("assets")) {
      Answer missing = Answer.plain(404, "there is no such file");
      return assets.named(path.get(1)).orElse(missing);
    }
    if (path.equals(List.of("favicon.ico"))) {
      return assets.favicon();
    }
    if (path.equals(List.of("health"))) {
      return Answer.plain(200, "ok");
    }
    if (isExport(path)) {
      return export(request);
    }
    return shown(request);
  }

  /** An export holds the whole board in memory, so few are made at once. */
  private static boolean isExport(List<String> path) {
    return !path.isEmpty() && path.get(path.size() - 1).equals("board.csv");
  }

  private Answer export(Request request) {
    if (!exports.tryAcquire()) {
      return Answer.plain(503, "others are exporting the board: try again in a moment")
          .with("Retry-After", "5");
    }
    try {
      return shown(request);
    } finally {
      exports.release();
    }
  }

  private Answer shown(Request request) {
    String visitor = guard.visitor(request);
    Answer answer = page(request, guard.mark(visitor));
    return answer.headers().containsKey("Set-Cookie")
        ? answer
        : Guard.remember(request, answer, visitor);
  }

  private Answer page(Request request, String csrf) {
    if (!sites.isMany()) {
      return ofSite(sites.all().get(0), request, "", csrf);
    }
    List<String> path = request.path();
    if (path.isEmpty() && !request.isChange()) {
      return new ProjectsPage(sites, assets).show(request);
    }
    if (path.size() >= 2 && path.get(0).equals(PROJECTS)) {
      Optional<Site> site = sites.named(path.get(1));
      if (site.isPresent()) {
        String base = "/" + PROJECTS + "/" + Values.encode(path.get(1));
        return ofSite(site.get(), request.below().below(), base, csrf);
      }
    }
    return Trouble.page(
        assets, request, 404, "Not found", new Said("there is no page at this address", null));
  }

  private Answer ofSite(Site site, Request request, String base, String csrf) {
    try {
      Visit visit =
          new Visit(
              request,
              site,
              site.project(),
              base,
              sites.isMany(),
              readOnly,
              csrf,
              changesOf(site).id(),
              assets);
      return Pages.show(visit);
    } catch (SiteTrouble trouble) {
      return Trouble.page(assets, request, 503, "This project cannot be shown", trouble.said());
    } catch (Failure failure) {
      Said said = new Said(String.valueOf(failure.getMessage()), failure.hint());
      return Trouble.page(assets, request, 503, "This project cannot be shown", said);
    }
  }

  /** The changes that a request for a stream is about; empty when it is about none. */
  public Optional<Changes> stream(Request request) {
    List<String> path = request.path();
    if (!sites.isMany()) {
      return path.equals(List.of("events"))
          ? Optional.of(changesOf(sites.all().get(0)))
          : Optional.empty();
    }
    boolean stream =
        path.size() == 3 && path.get(0).equals(PROJECTS) && path.get(2).equals("events");
    return stream ? sites.named(path.get(1)).map(this::changesOf) : Optional.empty();
  }

  private Changes changesOf(Site site) {
    return changes.computeIfAbsent(site.name(), any -> new Changes(site::changes, run));
  }

  /** The answer when the program itself has failed; nothing of its insides goes out. */
  public Answer broken(Request request, @Nullable String mark) {
    return Trouble.page(
        assets,
        request,
        500,
        "Something went wrong",
        new Said("the dashboard itself failed", "its terminal or log says more: " + mark));
  }

  /** Ends every stream; a server that stops would wait for them. */
  public void endStreams() {
    changes.values().forEach(Changes::close);
  }

  @Override
  public void close() {
    endStreams();
    sites.close();
  }
}

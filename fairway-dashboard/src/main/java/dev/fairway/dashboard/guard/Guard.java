package dev.fairway.dashboard.guard;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at every request before any page does, and at every answer after. */
public final class Guard {

  /** The name of the form field that every change carries. */
  public static final String FIELD = "csrf";

  private static final String VISITOR = "fairway_visitor";
  private static final String KEY = "fairway_key";
  private static final String TOKEN = "token";
  private static final String COOKIE = "; Path=/; HttpOnly; SameSite=Strict";

  private final Access access;
  private final Hosts hosts;
  private final Seal seal = new Seal();

  public Guard(Access access) {
    this.access = access;
    hosts = new Hosts(access.host(), access.remote());
  }

  /** The answer for somebody who has no business here; empty for everybody else. */
  public Optional<Answer> refuse(Request request) {
    if (!hosts.allow(request.header("host"))) {
      return Optional.of(Answer.plain(421, "this server does not go by that name"));
    }
    if (!request.method().equals("GET")
        && !request.method().equals("HEAD")
        && !request.method().equals("POST")) {
      return Optional.of(
          Answer.plain(405, "only GET, HEAD and POST are understood")
              .with("Allow", "GET, HEAD, POST"));
    }
    Optional<Answer> stranger = askForToken(request);
    return stranger.isPresent() || !request.isChange() ? stranger : refuseChange(request);
  }

  private Optional<Answer> askForToken(Request request) {
    String token = access.token();
    if (token == null || isMarked(request.cookie(KEY), token)) {
      return Optional.empty();
    }
    String shown = request.query().first(TOKEN);
    if (shown != null && Seal.isSame(shown, token) && !request.isChange()) {
      String place = "/" + String.join("/", request.path());
      return Optional.of(
          Answer.seeOther(place + request.query().without(TOKEN).query())
              .with("Set-Cookie", KEY + "=" + seal.of(token) + COOKIE));
    }
    return Optional.of(
        Answer.plain(401, "open the address that 'fairway dashboard' printed, with its token"));
  }

  private boolean isMarked(@Nullable String mark, String text) {
    return mark != null && Seal.isSame(mark, seal.of(text));
  }

  private Optional<Answer> refuseChange(Request request) {
    if (access.readOnly()) {
      return Optional.of(Answer.plain(403, "this dashboard is read-only"));
    }
    String site = request.header("sec-fetch-site");
    boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign || !isOwn(request.header("origin"), request.header("host"))) {
      return Optional.of(Answer.plain(403, "a page of another origin cannot change anything here"));
    }
    String visitor = request.cookie(VISITOR);
    String mark = request.form().first(FIELD);
    if (visitor == null || mark == null || !isMarked(mark, visitor)) {
      return Optional.of(
          Answer.plain(403, "this page is older than the dashboard: load it again and retry"));
    }
    return Optional.empty();
  }

  /** Browsers name the origin of every change; other programs need not. */
  private static boolean isOwn(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    return origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host);
  }

  /** The visitor that a browser is known as; a new one for a browser that is not. */
  public String visitor(Request request) {
    String known = request.cookie(VISITOR);
    return known != null && known.matches("[A-Za-z0-9_-]{32}") ? known : seal.nonce();
  }

  /** What a form of this visitor has to carry. */
  public String mark(String visitor) {
    return seal.of(visitor);
  }

  /** Makes the browser come back as this visitor. */
  public static Answer remember(Answer answer, String visitor) {
    return answer.with("Set-Cookie", VISITOR + "=" + visitor + COOKIE);
  }

  /**
   * What goes with every answer. Nothing is loaded from elsewhere, and no script stands in a page.
   */
  public static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    return headers;
  }
}

package dev.fairway.dashboard.guard;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
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

  /** Whoever follows a link from elsewhere stays who he is; what he may do is asked otherwise. */
  private static final String COOKIE = "; Path=/; HttpOnly; SameSite=Lax";

  private final Access access;
  private final Hosts hosts;
  private final Seal seal = new Seal();

  public Guard(Access access) {
    this.access = access;
    hosts = new Hosts(access.host(), access.remote());
  }

  /**
   * The answer for somebody who has no business here; empty for everybody else. Does not look at
   * forms, so that nobody's is read before.
   */
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
    if (stranger.isPresent()) {
      return stranger;
    }
    return request.isChange() ? refuseChange(request) : refuseUse(request);
  }

  private Optional<Answer> askForToken(Request request) {
    String token = access.token();
    if (token == null) {
      return Optional.empty();
    }
    boolean known = isMarked(request.cookie(request.onPort(KEY)), KEY, token);
    String shown = request.query().first(TOKEN);
    if (shown == null || request.isChange()) {
      return known ? Optional.empty() : Optional.of(stranger());
    }
    if (!known && !Seal.isSame(shown, token)) {
      return Optional.of(stranger());
    }
    // a token does not stay in an address, which people send to others
    StringBuilder place = new StringBuilder();
    request.path().forEach(part -> place.append('/').append(Values.encode(part)));
    String bare = (place.length() == 0 ? "/" : place) + request.query().without(TOKEN).query();
    String key = request.onPort(KEY) + "=" + seal.of(KEY + token) + COOKIE;
    return Optional.of(Answer.seeOther(bare).with("Set-Cookie", key));
  }

  private static Answer stranger() {
    return Answer.plain(401, "open the address that 'fairway dashboard' printed, with its token");
  }

  private boolean isMarked(@Nullable String mark, String purpose, String text) {
    return mark != null && Seal.isSame(mark, seal.of(purpose + text));
  }

  /** Pages of other origins may lead here, but neither hold a page nor load one to measure it. */
  private static Optional<Answer> refuseUse(Request request) {
    String kind = request.header("sec-fetch-dest");
    boolean led = "navigate".equals(request.header("sec-fetch-mode")) && "document".equals(kind);
    return isForeign(request) && !led
        ? Optional.of(Answer.plain(403, "a page of another origin cannot use anything here"))
        : Optional.empty();
  }

  private static boolean isForeign(Request request) {
    String site = request.header("sec-fetch-site");
    return site != null && !site.equals("same-origin") && !site.equals("none");
  }

  private Optional<Answer> refuseChange(Request request) {
    if (access.readOnly()) {
      return Optional.of(Answer.plain(403, "this dashboard is read-only"));
    }
    if (isForeign(request) || !isOwn(request.header("origin"), request.header("host"))) {
      return Optional.of(Answer.plain(403, "a page of another origin cannot change anything here"));
    }
    return Optional.empty();
  }

  /** The same for a change whose form has been read. */
  public Optional<Answer> refuseForm(Request request) {
    String visitor = request.cookie(request.onPort(VISITOR));
    String mark = request.form().first(FIELD);
    if (visitor == null || mark == null || !isMarked(mark, VISITOR, visitor)) {
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
    String known = request.cookie(request.onPort(VISITOR));
    return known != null && known.matches("[A-Za-z0-9_-]{32}") ? known : seal.nonce();
  }

  /** What a form of this visitor has to carry. */
  public String mark(String visitor) {
    return seal.of(VISITOR + visitor);
  }

  /** Makes the browser come back as this visitor. */
  public static Answer remember(Request request, Answer answer, String visitor) {
    return answer.with("Set-Cookie", request.onPort(VISITOR) + "=" + visitor + COOKIE);
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

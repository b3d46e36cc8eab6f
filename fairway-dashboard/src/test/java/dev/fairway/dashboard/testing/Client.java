package dev.fairway.dashboard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.Dashboard;
import dev.fairway.dashboard.guard.Access;
import dev.fairway.dashboard.site.OneSite;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a dashboard byte by byte, as no browser would let it. */
public final class Client implements AutoCloseable {

  /**
   * @param headers names in small letters
   */
  public record Reply(int status, Map<String, String> headers, String body) {
    public Reply has(int expected) {
      assertThat(status).as(body).isEqualTo(expected);
      return this;
    }
  }

  private static final Pattern MARK = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final Dashboard dashboard;
  private final List<Throwable> bugs = new ArrayList<>();
  private String cookie = "";
  private String mark = "";

  private Client(Sites sites, boolean readOnly) {
    Access access = new Access("127.0.0.1", false, readOnly, null);
    dashboard = Dashboard.start(access, 0, sites, bugs::add);
  }

  public static Client of(Site site) {
    return new Client(new OneSite(site), false);
  }

  public static Client readOnly(Site site) {
    return new Client(new OneSite(site), true);
  }

  public static Client of(Sites sites) {
    return new Client(sites, false);
  }

  public String url(String path) {
    return dashboard.url() + path.substring(1);
  }

  public int port() {
    return dashboard.port();
  }

  public void warmUp(Duration atMost) throws InterruptedException {
    dashboard.warmUp(atMost);
  }

  /** What the program itself did wrong so far. */
  public List<Throwable> bugs() {
    return bugs;
  }

  public Reply get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Loads a page first, as somebody does who then presses a button on it. */
  public Reply post(String path, String... form) {
    visit();
    return send("POST", path, encoded(form) + "&csrf=" + mark);
  }

  public Reply postWithout(String path, String... form) {
    return send("POST", path, encoded(form));
  }

  public Reply post(String path, Map<String, String> headers, String... form) {
    visit();
    String[] all = new String[headers.size()];
    int i = 0;
    for (Map.Entry<String, String> header : headers.entrySet()) {
      all[i++] = header.getKey() + ": " + header.getValue();
    }
    return send("POST", path, encoded(form) + "&csrf=" + mark, all);
  }

  private void visit() {
    Reply page = get("/board");
    Matcher found = MARK.matcher(page.body());
    if (found.find()) {
      mark = found.group(1);
    }
  }

  private static String encoded(String... form) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < form.length; i += 2) {
      encoded
          .append(i == 0 ? "" : "&")
          .append(form[i])
          .append('=')
          .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return encoded.toString();
  }

  /**
   * @param headers instead of the usual ones, such as {@code Host: elsewhere}
   */
  public Reply send(String method, String path, String body, String... headers) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("host", "127.0.0.1:" + port());
    all.put("connection", "close");
    if (!cookie.isEmpty()) {
      all.put("cookie", cookie);
    }
    if (method.equals("POST")) {
      all.put("content-type", "application/x-www-form-urlencoded");
      all.put("content-length", Integer.toString(body.getBytes(StandardCharsets.UTF_8).length));
    }
    for (String header : headers) {
      int colon = header.indexOf(':');
      all.put(
          header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
    }
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    return exchange(request.append("\r\n").append(body).toString());
  }

  /** Sends text as it is. */
  public Reply exchange(String raw) {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(raw.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return parsed(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Reply parsed(String all) {
    int end = all.indexOf("\r\n\r\n");
    String[] lines = all.substring(0, end).split("\r\n");
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    String set = headers.get("set-cookie");
    if (set != null && set.startsWith("fairway_visitor")) {
      cookie = set.substring(0, set.indexOf(';'));
    }
    return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, all.substring(end + 4));
  }

  @Override
  public void close() {
    dashboard.close();
  }
}

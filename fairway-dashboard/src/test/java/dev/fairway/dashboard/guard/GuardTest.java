package dev.fairway.dashboard.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  @TempDir private Path folder;
  private Harbour harbour;
  private Client client;

  @BeforeEach
  void open() {
    harbour = Harbour.filled(folder);
    client = Client.of(harbour);
  }

  @AfterEach
  void close() {
    client.close();
    assertThat(client.bugs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.0.7"})
  void another_name_gets_nothing(String host) {
    assertThat(client.get("/wall", "Host: " + host).has(421).body()).doesNotContain("harbour");
    client.get("/events", "Host: " + host).has(421);
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1", "[::1]:7878"})
  void the_names_of_this_machine_are_fine(String host) {
    client.get("/wall", "Host: " + host).has(200);
  }

  @Test
  void a_change_carries_a_mark_of_this_visitor() {
    client.postWithout("/task/A-5/act", "do", "claim", "as", "ops").has(403);
    client.get("/wall");
    client.postWithout("/task/A-5/act", "do", "claim", "as", "ops", "csrf", "guess").has(403);
    assertThat(harbour.status("A-5")).isEqualTo("todo");
  }

  @Test
  void a_change_from_another_page_is_refused() {
    String[] claim = {"do", "claim", "as", "ops"};
    client.post("/task/A-5/act", Map.of("Origin", "http://evil.example"), claim).has(403);
    client.post("/task/A-5/act", Map.of("Origin", "null"), claim).has(403);
    client.post("/task/A-5/act", Map.of("Sec-Fetch-Site", "cross-site"), claim).has(403);
    client.post("/task/A-5/act", Map.of("Sec-Fetch-Site", "same-site"), claim).has(403);
    assertThat(harbour.status("A-5")).isEqualTo("todo");
    String own = "http://127.0.0.1:" + client.port();
    client
        .post("/task/A-5/act", Map.of("Origin", own, "Sec-Fetch-Site", "same-origin"), claim)
        .has(303);
  }

  @Test
  void a_page_of_another_origin_may_lead_here_but_not_use_anything() {
    for (String site : List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site")) {
      client.get("/board.csv", site, "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: image").has(403);
      client.get("/events", site, "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty").has(403);
      client.get("/wall", site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe").has(403);
      client.get("/wall", site, "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: document").has(200);
    }
    client.get("/wall", "Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate").has(200);
  }

  @Test
  void dashboards_on_two_ports_of_a_machine_have_cookies_of_their_own() {
    String visitor = client.get("/wall").headers().get("set-cookie");
    assertThat(visitor)
        .startsWith("fairway_visitor_" + client.port() + "=")
        .contains("HttpOnly", "SameSite=Lax", "Path=/");
    String other = client.get("/wall", "Host: localhost", "Cookie: ").headers().get("set-cookie");
    assertThat(other).startsWith("fairway_visitor=");
    assertThat(client.post("/task/A-5/act", "do", "claim", "as", "ops").headers().get("set-cookie"))
        .startsWith("fairway_role_" + client.port() + "=ops;")
        .endsWith("; Path=/");
  }

  @Test
  void a_mark_of_one_visitor_is_none_of_another() {
    client.get("/wall");
    String cookie = "Cookie: fairway_visitor_" + client.port() + "=" + "A".repeat(32);
    client.post("/task/A-5/act", Map.of("Cookie", cookie.substring(8)), "do", "claim").has(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "CONNECT", "BREW"})
  void what_neither_looks_nor_changes_is_refused(String method) {
    assertThat(client.send(method, "/task/A-1", "").status()).isIn(400, 405, 501);
  }

  @Test
  void two_readings_of_one_request_are_none() {
    String host = "Host: 127.0.0.1\r\n";
    String end = "Connection: close\r\n\r\n";
    for (String odd :
        List.of(
            "GET /wall HTTP/1.1\r\n" + host + "Host: evil.example\r\n" + end,
            "GET http://evil.example/wall HTTP/1.1\r\n" + host + end,
            "POST /theme HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n" + end,
            "POST /theme HTTP/1.1\r\n"
                + host
                + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n"
                + end,
            "GET /wall HTTP/1.1\r\n" + end)) {
      Client.Reply reply = client.exchange(odd);
      assertThat(reply.status()).as(odd).isBetween(400, 499);
      assertThat(reply.body()).doesNotContain("harbour");
    }
  }

  @Test
  void who_is_refused_need_not_send_a_form() {
    String post = "POST /theme HTTP/1.1\r\nContent-Length: 99\r\nConnection: close\r\nHost: ";
    assertThat(client.exchange(post + "evil.example\r\n\r\n").status()).isEqualTo(421);
    String foreign = "127.0.0.1\r\nOrigin: http://evil.example\r\n\r\n";
    assertThat(client.exchange(post + foreign).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2f..%2fetc%2fpasswd",
        "/assets/%2e%2e/%2e%2e/fairway.css",
        "/assets/fairway.css",
        "/assets//",
        "/assets/..;/wall",
        "/assets/package-info.class"
      })
  void assets_are_those_that_exist_and_nothing_around_them(String path) {
    assertThat(client.get(path).status()).isIn(400, 404);
  }

  @Test
  void nothing_is_kept_by_the_browser_but_assets() {
    for (String path : List.of("/wall", "/", "/nowhere", "/board.csv", "/events-not", "/health")) {
      assertThat(client.get(path).headers()).containsEntry("cache-control", "no-store");
    }
  }

  @Test
  void every_answer_says_what_a_browser_may_do_with_it() {
    for (Client.Reply reply :
        List.of(
            client.get("/wall"),
            client.get("/nowhere"),
            client.get("/wall", "Host: evil.example"),
            client.send("DELETE", "/", ""))) {
      assertThat(reply.headers())
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("x-frame-options", "DENY")
          .containsEntry("referrer-policy", "same-origin")
          .doesNotContainKey("server");
      assertThat(reply.headers().get("content-security-policy"))
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void other_methods_are_not_understood() {
    assertThat(client.send("DELETE", "/task/A-1", "").has(405).headers())
        .containsEntry("allow", "GET, HEAD, POST");
    client.send("OPTIONS", "/", "").has(405);
    assertThat(client.send("HEAD", "/wall", "").has(200).body()).isEmpty();
  }

  @Test
  void what_is_too_large_or_no_form_is_refused() {
    client.get("/wall");
    client.postWithout("/task/A-5/act", "do", "x".repeat(20_000)).has(413);
    client.send("POST", "/task/A-5/act", "{}", "Content-Type: application/json").has(415);
    client.get("/wall?" + "x".repeat(20_000)).has(414);
    client.get("/wall", "X-Long: " + "x".repeat(20_000)).has(431);
  }

  @Test
  void what_is_no_request_gets_one_line() {
    Client.Reply reply = client.exchange("nonsense\r\n\r\n");
    assertThat(reply.status()).isBetween(400, 499);
    assertThat(reply.body()).doesNotContain("jetty", "Exception", "\tat ");
  }

  @Test
  void addresses_with_odd_characters_do_no_harm() {
    client.get("/task/%3Cscript%3E").has(404);
    assertThat(client.get("/task/%2e%2e").status()).isBetween(400, 404);
    client.get("/board?q=%00%ff%zz").has(200);
    client.get("/board?" + "status=x&".repeat(700)).has(200);
  }
}

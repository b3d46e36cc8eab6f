package dev.fairway.dashboard.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import java.nio.file.Path;
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

package dev.fairway.dashboard.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostsTest {

  @Test
  void a_remote_server_may_be_asked_by_its_numbers_but_not_by_any_name() {
    Hosts hosts = new Hosts("0.0.0.0", true);
    assertThat(hosts.allow("192.168.0.7:7878")).isTrue();
    assertThat(hosts.allow("[fe80::1]:7878")).isTrue();
    assertThat(hosts.allow("intranet.example")).isFalse();
    assertThat(hosts.allow("1.2.3.4.example")).isFalse();
    assertThat(hosts.allow(null)).isFalse();
    assertThat(hosts.allow("")).isFalse();
  }

  @Test
  void a_server_may_be_asked_by_the_name_it_was_given() {
    Hosts hosts = new Hosts("Quay.example", true);
    assertThat(hosts.allow("quay.EXAMPLE:1")).isTrue();
  }

  @Test
  void a_stranger_has_to_show_the_token_once() {
    Guard guard = new Guard(new Access("0.0.0.0", true, false, "secret"));
    assertThat(guard.refuse(get(Values.none(), "")))
        .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(401));
    assertThat(guard.refuse(get(Values.parse("token=guess"), "")))
        .hasValueSatisfying(answer -> assertThat(answer.status()).isEqualTo(401));
    var shown = guard.refuse(get(Values.parse("token=secret&q=1"), "")).orElseThrow();
    assertThat(shown.status()).isEqualTo(303);
    assertThat(shown.headers().get("Location")).isEqualTo("/board?q=1");
    String cookie = String.valueOf(shown.headers().get("Set-Cookie"));
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain("secret");
    String own = cookie.substring(0, cookie.indexOf(';'));
    assertThat(guard.refuse(get(Values.none(), own))).isEmpty();
    assertThat(
            new Guard(new Access("0.0.0.0", true, false, "secret")).refuse(get(Values.none(), own)))
        .isPresent();
  }

  private static Request get(Values query, String cookie) {
    Map<String, String> headers = Map.of("host", "10.0.0.1", "cookie", cookie);
    return new Request("GET", List.of("board"), query, headers, Values.none(), "10.0.0.2");
  }
}

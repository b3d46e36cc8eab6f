package dev.fairway.dashboard.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.http.Answer;
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
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("secret");
    String own = cookie.substring(0, cookie.indexOf(';'));
    assertThat(guard.refuse(get(Values.none(), own))).isEmpty();
    assertThat(
            new Guard(new Access("0.0.0.0", true, false, "secret")).refuse(get(Values.none(), own)))
        .isPresent();
  }

  @Test
  void a_token_leads_only_to_the_page_it_was_shown_at() {
    Guard guard = new Guard(new Access("0.0.0.0", true, false, "secret"));
    List<String> odd = List.of("/evil.example", "a\r\nSet-Cookie: x=y");
    Answer shown = guard.refuse(get(odd, Values.parse("token=secret"), "")).orElseThrow();
    assertThat(shown.headers())
        .containsEntry("Location", "/%2Fevil.example/a%0D%0ASet-Cookie%3A%20x%3Dy");
    Answer root = guard.refuse(get(List.of(), Values.parse("token=secret"), "")).orElseThrow();
    assertThat(root.headers()).containsEntry("Location", "/");
  }

  @Test
  void a_token_does_not_stay_in_the_address_of_who_is_known() {
    Guard guard = new Guard(new Access("0.0.0.0", true, false, "secret"));
    String cookie =
        guard
            .refuse(get(Values.parse("token=secret"), ""))
            .map(answer -> String.valueOf(answer.headers().get("Set-Cookie")))
            .orElseThrow();
    String own = cookie.substring(0, cookie.indexOf(';'));
    assertThat(guard.refuse(get(Values.parse("token=secret&q=1"), own)))
        .hasValueSatisfying(
            answer -> assertThat(answer.headers()).containsEntry("Location", "/board?q=1"));
    assertThat(guard.refuse(get(Values.parse("token=other"), own))).isPresent();
  }

  @Test
  void what_marks_a_visitor_does_not_open_the_door() {
    Guard guard = new Guard(new Access("0.0.0.0", true, false, "secret"));
    assertThat(guard.refuse(get(Values.none(), "fairway_key=" + guard.mark("secret")))).isPresent();
  }

  private static Request get(Values query, String cookie) {
    return get(List.of("board"), query, cookie);
  }

  private static Request get(List<String> path, Values query, String cookie) {
    Map<String, String> headers = Map.of("host", "10.0.0.1", "cookie", cookie);
    return new Request("GET", path, query, headers, Values.none(), "10.0.0.2");
  }
}

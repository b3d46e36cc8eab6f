package dev.fairway.adapter.postgres.scram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The conversation of RFC 7677, section 3, and what must not be taken for one. */
class ScramExchangeTest {

  private static final String NONCE = "rOprNGfwEbeRWgbNEkqO";
  private static final String BOTH = NONCE + "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
  private static final String SALT = "W22ZaJ0SNY7soEsUEjb6gQ==";
  private static final String CHALLENGE = "r=" + BOTH + ",s=" + SALT + ",i=4096";
  private static final String VERDICT = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";
  private static final List<String> PLAIN = List.of("SCRAM-SHA-256");
  private static final List<String> BOUND = List.of("SCRAM-SHA-256-PLUS", "SCRAM-SHA-256");

  private static ScramExchange example(byte[] endpoint, List<String> offered)
      throws ScramException {
    return ScramExchange.with("user", "pencil".toCharArray(), NONCE, endpoint, offered);
  }

  private static ScramExchange answered() throws ScramException {
    ScramExchange exchange = example(new byte[0], PLAIN);
    exchange.answer(exchange.challenge(CHALLENGE));
    return exchange;
  }

  @Test
  void the_conversation_is_that_of_the_standards_example() throws ScramException {
    ScramExchange exchange = example(new byte[0], PLAIN);

    assertThat(exchange.mechanism()).isEqualTo("SCRAM-SHA-256");
    assertThat(exchange.first()).isEqualTo("n,,n=user,r=" + NONCE);
    assertThat(exchange.answer(exchange.challenge(CHALLENGE)))
        .isEqualTo("c=biws,r=" + BOTH + ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
    exchange.verify(VERDICT);
  }

  @Test
  void what_a_server_adds_is_part_of_what_is_proven() throws ScramException {
    ScramExchange exchange = example(new byte[0], PLAIN);

    String answer = exchange.answer(exchange.challenge(CHALLENGE + ",x=more"));

    assertThat(answer).startsWith("c=biws,r=" + BOTH + ",p=").doesNotContain("dHzbZapWIk4jUhN");
    assertThatThrownBy(() -> exchange.verify(VERDICT)).isInstanceOf(ScramException.class);
  }

  @Test
  void through_tls_the_proof_is_bound_to_the_certificate_if_the_server_can_check_that()
      throws ScramException {
    byte[] endpoint = {1, 2, 3};
    ScramExchange exchange = example(endpoint, BOUND);

    assertThat(exchange.mechanism()).isEqualTo("SCRAM-SHA-256-PLUS");
    assertThat(exchange.first()).startsWith("p=tls-server-end-point,,n=user,");
    String bound = exchange.answer(exchange.challenge(CHALLENGE)).split(",")[0].substring(2);
    assertThat(new String(Base64.getDecoder().decode(bound), StandardCharsets.ISO_8859_1))
        .isEqualTo("p=tls-server-end-point,,\1\2\3");
  }

  /** Who stands in between cannot pretend that the server has no such mechanism. */
  @Test
  void a_server_that_offers_no_binding_is_told_that_it_would_have_been_taken()
      throws ScramException {
    ScramExchange exchange = example(new byte[] {1}, PLAIN);

    assertThat(exchange.mechanism()).isEqualTo("SCRAM-SHA-256");
    assertThat(exchange.first()).startsWith("y,,");
    assertThat(exchange.answer(exchange.challenge(CHALLENGE))).startsWith("c=eSws,");
  }

  @Test
  void without_a_certificate_nothing_is_bound() throws ScramException {
    ScramExchange exchange = example(new byte[0], BOUND);

    assertThat(exchange.mechanism()).isEqualTo("SCRAM-SHA-256");
    assertThat(exchange.first()).startsWith("n,,");
  }

  @Test
  void a_server_without_a_mechanism_that_is_known_is_refused() {
    assertThatThrownBy(() -> example(new byte[0], List.of("SCRAM-SHA-512")))
        .isInstanceOf(ScramException.class);
    assertThatThrownBy(() -> example(new byte[0], List.of("SCRAM-SHA-256-PLUS")))
        .isInstanceOf(ScramException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G8=",
        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95A==",
        "v=",
        "v=%%%",
        "e=other-error",
        "",
      })
  void a_server_that_does_not_prove_to_know_the_password_is_not_believed(String verdict)
      throws ScramException {
    ScramExchange exchange = answered();

    assertThatThrownBy(() -> exchange.verify(verdict)).isInstanceOf(ScramException.class);
  }

  @Test
  void a_server_may_say_more_behind_its_proof() throws ScramException {
    answered().verify(VERDICT + ",x=more");
  }

  @Test
  void a_server_that_has_heard_no_proof_has_nothing_to_verify() throws ScramException {
    ScramExchange exchange = example(new byte[0], PLAIN);

    assertThatThrownBy(() -> exchange.verify(VERDICT)).isInstanceOf(ScramException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "r=another,s=" + SALT + ",i=4096",
        "r=" + NONCE + ",s=" + SALT + ",i=4096",
        "r=" + BOTH + ",s=%,i=4096",
        "r=" + BOTH + ",s=" + SALT + ",i=0",
        "r=" + BOTH + ",s=" + SALT + ",i=-5",
        "r=" + BOTH + ",s=" + SALT + ",i=many",
        "r=" + BOTH + ",s=" + SALT,
        "m=extension,r=" + BOTH + ",s=" + SALT + ",i=4096",
      })
  void a_challenge_of_another_shape_or_conversation_is_refused(String challenge)
      throws ScramException {
    ScramExchange exchange = example(new byte[0], PLAIN);

    assertThatThrownBy(() -> exchange.challenge(challenge))
        .isInstanceOf(ScramException.class)
        .hasMessageStartingWith("the server's");
  }

  @Test
  void a_nonce_is_never_used_twice() throws ScramException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      assertThat(Nonce.random()).hasSize(24).doesNotContain(",");
      seen.add(ScramExchange.with(new char[] {'x'}, new byte[0], PLAIN).first());
    }
    assertThat(seen).hasSize(100);
  }

  @Test
  void where_there_is_no_device_for_random_bytes_the_platform_is_asked() {
    assertThat(Nonce.fromDevice("/no/such/device", new byte[18])).isFalse();
    assertThat(Nonce.fromDevice("/dev/null", new byte[18])).isFalse();
  }
}

package dev.fairway.adapter.postgres.scram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.shaded.com.ongres.scram.common.StringPreparation;

/** RFC 4013, section 3, and what PostgreSQL does where that refuses a password. */
class PasswordTest {

  private static String prepared(String password) {
    return new String(Password.bytes(password.toCharArray()), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "I\u00adX, IX",
    "user, user",
    "USER, USER",
    "\u00aa, a",
    "\u2168, IX",
    "p\u00e4ss, p\u00e4ss",
    "a\u3000b, a b",
    "e\u0301, \u00e9",
  })
  void a_password_is_prepared_as_the_standard_says(String password, String expected) {
    assertThat(prepared(password)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"\u0627\u0031", "\u00e9\u0007", "\ufffd\u00e9"})
  void a_password_that_the_standard_refuses_is_taken_as_it_is(String password) {
    assertThat(prepared(password)).isEqualTo(password);
  }

  @Test
  void preparing_ascii_would_change_nothing() {
    for (char c = 1; c < 0x80; c++) {
      char[] password = {'a', c, 'b'};
      assertThat(new String(StringPreparation.POSTGRESQL_PREPARATION.normalize(password)))
          .isEqualTo(prepared(new String(password)));
    }
  }
}

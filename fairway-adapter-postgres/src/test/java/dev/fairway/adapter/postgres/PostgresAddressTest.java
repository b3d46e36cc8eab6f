package dev.fairway.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresAddressTest {

  private static PostgresAddress of(String url) {
    return PostgresAddress.of(url, "mira", null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "postgresql://db.example/team | postgresql://db.example:5432/team",
        "postgres://u:p@db.example:6543/team | postgresql://db.example:6543/team",
        "jdbc:postgresql://db.example/team?user=u | postgresql://db.example:5432/team",
        "postgresql:// | postgresql://localhost:5432/mira",
        "postgresql://u@ | postgresql://localhost:5432/u",
        "postgresql:///team | postgresql://localhost:5432/team",
        "postgresql://[::1]:77/team | postgresql://[::1]:77/team",
        "postgresql://a:1,b:2/team | postgresql://a:1,b:2/team",
        "postgresql://u:a%40b%2Fc@h/d%20e | postgresql://h:5432/d e"
      })
  void what_it_shows_has_no_secret(String url, String shown) {
    assertThat(of(url)).hasToString(shown);
  }

  @Test
  void a_user_and_a_password_may_hold_anything() {
    Properties properties = of("postgresql://m%C3%BCller:a%40b:c%2F+%25@h/d").properties();
    assertThat(properties).containsEntry("user", "müller").containsEntry("password", "a@b:c/+%");
  }

  @Test
  void a_password_may_come_from_elsewhere() {
    assertThat(PostgresAddress.of("postgresql://u@h/d", "mira", "s").properties())
        .containsEntry("password", "s");
    assertThat(PostgresAddress.of("postgresql://u:t@h/d", "mira", "s").properties())
        .containsEntry("password", "t");
    assertThat(of("postgresql://u@h/d").properties()).doesNotContainKey("password");
  }

  @Test
  void options_have_the_names_of_either_client() {
    assertThat(
            of("postgresql://h/d?sslmode=verify-full&target_session_attrs=read-write"
                    + "&connect_timeout=3&application_name=x&sslrootcert=/ca.pem")
                .properties())
        .containsEntry("sslmode", "verify-full")
        .containsEntry("targetServerType", "primary")
        .containsEntry("connectTimeout", "3")
        .containsEntry("ApplicationName", "x")
        .containsEntry("sslrootcert", "/ca.pem");
  }

  @Test
  void nothing_is_encrypted_that_stays_on_this_machine_unless_asked_for() {
    assertThat(of("postgresql://127.0.0.1/d").properties()).containsEntry("sslmode", "disable");
    assertThat(of("postgresql://localhost/d?sslmode=require").properties())
        .containsEntry("sslmode", "require");
    assertThat(of("postgresql://localhost,db/d").properties()).doesNotContainKey("sslmode");
  }

  @Test
  void a_url_may_name_the_schema() {
    assertThat(of("postgresql://h/d?schema=two").schema()).isEqualTo("two");
    assertThat(of("postgresql://h/d").schema()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://u:secret@h/d",
        "postgresql:u:secret@h/d",
        "postgresql://u:secret/x@h/d",
        "postgresql://u:secret@h:0/d",
        "postgresql://u:secret@h:99999/d",
        "postgresql://u:secret@h:54x/d",
        "postgresql://u:secret%zz@h/d",
        "postgresql://u:secret%@h/d",
        "postgresql://u:secret@%2Fvar%2Frun/d",
        "postgresql://u:secret@h/d?socketFactory=x",
        "postgresql://u:secret@h/d?currentSchema=x",
        "postgresql://u:secret@h/d?sslmode=a&sslmode=b"
      })
  void what_is_no_address_is_refused_without_repeating_the_password(String url) {
    assertThatThrownBy(() -> of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({
    "sslmode=verify_full, one of disable",
    "target_session_attrs=master, one of any",
    "channel_binding=on, one of disable",
    "connect_timeout=soon, a whole number",
    "socketTimeout=-1, a whole number",
    "prepareThreshold=, a whole number",
  })
  void an_option_whose_value_is_wrong_is_named(String option, String expected) {
    String name = option.substring(0, option.indexOf('='));
    assertThatThrownBy(() -> of("postgresql://h/d?" + option))
        .hasMessageStartingWith("has a wrong value for the option '" + name + "'; it is ")
        .hasMessageContaining(expected);
  }

  @Test
  void an_option_that_is_unknown_is_named() {
    assertThatThrownBy(() -> of("postgresql://h/d?ssl_mode=require"))
        .hasMessageStartingWith("has an unknown option 'ssl_mode'; there are: ApplicationName,")
        .hasMessageContaining("sslmode");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fairway", "_x", "team_2", "a"})
  void plain_words_are_names_of_schemas(String name) {
    assertThat(PostgresPlace.isSchemaName(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Fairway",
        "2x",
        "a-b",
        "a b",
        "pg_x",
        "public",
        "information_schema",
        "ü",
        "a;drop",
        "a123456789012345678901234567890123456789012345678901234567890123"
      })
  void others_are_not(String name) {
    assertThat(PostgresPlace.isSchemaName(name)).isFalse();
    assertThatThrownBy(() -> new PostgresPlace(of("postgresql://h/d"), name, "shop"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

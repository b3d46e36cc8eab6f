package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

  private static final Advice HERE = of("ready", "--db", "s.db");

  private static Advice of(String... args) {
    Map<String, String> variables = Map.of("FAIRWAY_CONFIG", "c.toml", "FAIRWAY_DB", "v.db");
    Environment environment =
        new Environment(
            variables,
            Path.of("/p"),
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            false,
            InstantSource.fixed(Instant.EPOCH),
            "kim",
            "host",
            null);
    return Advice.of(List.of(args), environment);
  }

  @Test
  void a_command_names_what_the_call_has_named() {
    assertThat(of("--config", "a b/c.toml", "ready", "--db=../s.db").of("fairway claim T-1"))
        .isEqualTo("fairway --config '/p/a b/c.toml' --db /s.db claim T-1");
  }

  @Test
  void what_variables_name_holds_for_the_next_command_anyway() {
    assertThat(of("ready").of("fairway claim T-1")).isEqualTo("fairway claim T-1");
    assertThat(of("ready", "--", "--db", "s.db").of("fairway ready")).isEqualTo("fairway ready");
    assertThat(of("ready", "--db=", "--config").of("fairway ready")).isEqualTo("fairway ready");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "fairway ready | fairway --db /p/s.db ready",
        "fairway a && fairway b | fairway --db /p/s.db a && fairway --db /p/s.db b",
        "git -C 'a b' switch --detach && fairway b"
            + " | git -C 'a b' switch --detach && fairway --db /p/s.db b",
        "'fairway a', or 'fairway b' where | 'fairway --db /p/s.db a', or 'fairway --db /p/s.db b' where",
        "the task's way out: 'fairway a' | the task's way out: 'fairway --db /p/s.db a'",
        "'--as B' acts; (see 'fairway a') | '--as B' acts; (see 'fairway --db /p/s.db a')",
        "say 'fairway a --id 'x y' --b' or 'fairway c'"
            + " | say 'fairway --db /p/s.db a --id 'x y' --b' or 'fairway --db /p/s.db c'"
      })
  void every_command_is_meant_in_a_line_for_a_shell_and_in_a_sentence(String rule, String here) {
    assertThat(HERE.of(rule)).isEqualTo(here);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "fairway end --reason 'fairway a && fairway b'"
            + " | fairway --db /p/s.db end --reason 'fairway a && fairway b'",
        "fairway end --reason 'it'\\''s && fairway b'"
            + " | fairway --db /p/s.db end --reason 'it'\\''s && fairway b'",
        "fairway end --reason 'see --db x --help' | fairway --db /p/s.db end --reason 'see --db x --help'",
        "'fairway a --id 'fairway b'' again | 'fairway --db /p/s.db a --id 'fairway b'' again",
        "add --id 'fairway b' | add --id 'fairway b'"
      })
  void what_a_user_has_written_stays_as_it_is(String rule, String here) {
    assertThat(HERE.of(rule)).isEqualTo(here);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "git merge main",
        "'fairway help claim' tells more",
        "'fairway claim --help' shows what it takes",
        "'fairway --version' stands alone",
        "'fairway db migrate --db ‹file or URL›' makes one",
        "ask the fairway people"
      })
  void other_words_stay_as_they_are(String words) {
    assertThat(HERE.of(words)).isEqualTo(words);
    assertThat(HERE.of(HERE.of(words))).isEqualTo(words);
  }

  @Test
  void it_is_not_given_twice() {
    assertThat(HERE.of(HERE.of("fairway ready"))).isEqualTo("fairway --db /p/s.db ready");
  }

  @Test
  void a_configuration_is_made_where_the_command_runs() {
    assertThat(of("list", "--config", "c.toml", "--db", "s.db").of("'fairway init' writes one"))
        .isEqualTo("'fairway --db /p/s.db init' writes one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "postgresql://kim@db/x | postgresql://kim@db/x",
        "postgresql://kim:s3cret@db/x | 'postgresql://kim:‹password›@db/x'",
        "jdbc:postgresql://db/x?user=kim&password=s3cret&sslmode=require"
            + " | 'jdbc:postgresql://db/x?user=kim&password=‹password›&sslmode=require'",
        "postgres://kim:s3cret/x@y@db | 'postgres://kim:‹password›@db'",
        "mysql://kim:s3cret@db/x | 'mysql://kim:‹password›@db/x'"
      })
  void a_password_is_for_the_reader_to_fill_in(String url, String shown) {
    assertThat(of("--db", url).of("fairway ready")).isEqualTo("fairway --db " + shown + " ready");
  }

  @Test
  void a_problem_suggests_what_can_be_typed() {
    Problem problem = new Problem(null, "id", "'fairway a' is there", "'fairway b' changes it");
    assertThat(HERE.of(problem))
        .isEqualTo(problem.suggesting("'fairway --db /p/s.db b' changes it"));
    assertThat(HERE.of(problem.suggesting(null))).isEqualTo(problem.suggesting(null));
  }
}

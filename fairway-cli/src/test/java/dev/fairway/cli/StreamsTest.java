package dev.fairway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.terminal.CliTest;
import dev.fairway.cli.terminal.JsonRules;
import dev.fairway.cli.terminal.Stores;
import dev.fairway.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when nobody reads, the disk is full, or the program itself is wrong. */
class StreamsTest extends CliTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** A stream that takes nothing. */
  private static final class Broken extends OutputStream {

    private final String why;

    Broken(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }
  }

  private Environment world(OutputStream out, OutputStream errors, InstantSource clock) {
    return new Environment(
        Stores.ofThisRun().variables(folder, Map.of(), List.of()),
        folder,
        InputStream.nullInputStream(),
        out,
        errors,
        false,
        clock,
        "mira",
        "quay",
        null);
  }

  private int run(OutputStream out, String... args) {
    return new Fairway(world(out, err, InstantSource.fixed(Terminal.NOON))).run(args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ready", "--json ready", "help", "version", "db export", "db export -", "db"})
  void a_reader_that_has_gone_away_is_no_error(String line) {
    assertThat(run(new Broken("Broken pipe"), line.split(" "))).isZero();
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ready", "help", "db export", "db export -"})
  void a_full_disk_is_an_error(String line) {
    assertThat(run(new Broken("No space left on device"), line.split(" "))).isEqualTo(2);
    assertThat(said()).matches("error: cannot write [^\n]*No space left on device\n");
  }

  @Test
  void a_full_disk_is_an_object_for_programs() {
    assertThat(run(new Broken("No space left on device"), "--json", "ready")).isEqualTo(2);
    assertThat(JsonRules.checked(said()).path("kind").asText()).isEqualTo("io");
  }

  @Test
  void the_code_tells_even_when_nobody_hears_the_error() {
    Broken nobody = new Broken("Broken pipe");
    Fairway fairway = new Fairway(world(nobody, nobody, InstantSource.fixed(Terminal.NOON)));
    assertThat(fairway.run("task-detail", "A-1")).isEqualTo(3);
    assertThat(fairway.run("--json", "task-detail", "A-1")).isEqualTo(3);
    assertThat(fairway.run("zzz")).isEqualTo(1);
  }

  @Test
  void a_mistake_of_the_program_is_one_line_and_asks_to_be_reported() {
    InstantSource broken =
        () -> {
          throw new IllegalStateException("the clock\nstands still");
        };
    Fairway fairway = new Fairway(world(OutputStream.nullOutputStream(), err, broken));
    assertThat(fairway.run("health-report")).isEqualTo(2);
    assertThat(said())
        .isEqualTo(
            "error: Fairway itself failed (IllegalStateException: the clock⏎stands still)\n"
                + "hint: run it again with --debug and report what it prints\n");
    err.reset();
    assertThat(fairway.run("health-report", "--json")).isEqualTo(2);
    assertThat(JsonRules.checked(said()).path("kind").asText()).isEqualTo("internal");
    err.reset();
    assertThat(fairway.run("health-report", "--debug")).isEqualTo(2);
    assertThat(said()).contains("\tat dev.fairway.cli.");
  }

  @Test
  void a_partial_export_leaves_no_file() throws IOException {
    terminal.with("FAIRWAY_DB", "none.db").fails(2, "db", "export", "facts.json");
    try (var files = java.nio.file.Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains("facts"));
    }
  }
}

package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Fairway;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a prompt: where they are, what is set, what they type. Nothing of the machine that
 * runs the tests shows through.
 *
 * @param input what standard input holds
 * @param colours whether standard output is a terminal
 * @param home the distribution's folder
 */
public record Terminal(
    Path folder,
    Map<String, String> variables,
    Instant now,
    String input,
    boolean colours,
    @Nullable Path home) {

  /** When everything happens unless a test says otherwise. */
  public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

  public static Terminal in(Path folder) {
    return new Terminal(folder, Map.of(), NOON, "", false, null);
  }

  public Terminal inFolder(Path other) {
    return new Terminal(folder.resolve(other), variables, now, input, colours, home);
  }

  public Terminal inFolder(String other) {
    return inFolder(folder.resolve(other));
  }

  public Terminal with(String variable, String value) {
    Map<String, String> more = new HashMap<>(variables);
    more.put(variable, value);
    return new Terminal(folder, Map.copyOf(more), now, input, colours, home);
  }

  /** The same as a session with an id. */
  public Terminal session(String id) {
    return with("FAIRWAY_SESSION_ID", id);
  }

  public Terminal at(String time) {
    return new Terminal(folder, variables, Instant.parse(time), input, colours, home);
  }

  public Terminal typing(String text) {
    return new Terminal(folder, variables, now, text, colours, home);
  }

  public Terminal withColours() {
    return new Terminal(folder, variables, now, input, true, home);
  }

  public Terminal withHome(Path distribution) {
    return new Terminal(folder, variables, now, input, colours, distribution);
  }

  /** Runs a command, however it ends. */
  public Answered run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment world =
        new Environment(
            Stores.ofThisRun().variables(folder, variables, List.of(args)),
            folder,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            colours,
            InstantSource.fixed(now),
            "mira",
            "quay",
            home);
    int code = new Fairway(world).run(args);
    return new Answered(
        List.of(args),
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command that has to succeed with nothing to say on standard error. */
  public String ok(String... args) {
    Answered answered = run(args);
    assertThat(answered.err()).as("standard error of %s", answered.line()).isEmpty();
    assertThat(answered.code()).as("exit code of %s", answered.line()).isZero();
    return answered.out();
  }

  /** Runs a command with {@code --json} that has to succeed, and reads its one object. */
  public JsonNode json(String... args) {
    return run(asJson(args)).exits(0).json();
  }

  /**
   * Runs a command that has to fail, in both forms: nothing on standard output, one {@code error:}
   * line or one object on standard error, the same code and the same words.
   */
  public Complained fails(int code, String... args) {
    Complained inText = Complained.inText(run(args).exits(code));
    Complained inJson = Complained.inJson(run(asJson(args)).exits(code));
    assertThat(inJson.message()).isEqualTo(inText.message());
    assertThat(inJson.hint()).isEqualTo(inText.hint());
    return inJson;
  }

  /**
   * Runs a check that finds something, in both forms: the report on standard output, and in text
   * one {@code error:} line on standard error.
   */
  public JsonNode finds(int code, String... args) {
    Answered text = run(args).exits(code);
    assertThat(text.out()).isNotEmpty();
    assertThat(text.err()).matches("error: [^\n]+\n");
    Answered json = run(asJson(args)).exits(code);
    assertThat(json.err()).isEmpty();
    return json.json();
  }

  private static String[] asJson(String... args) {
    List<String> more = new ArrayList<>(List.of(args));
    more.add(0, "--json");
    return more.toArray(new String[0]);
  }
}

package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a command failed.
 *
 * @param kind the stable word; empty when it was read from text
 * @param details the problems as {@code file:line:column path: message}, as far as they are known
 */
public record Complained(String kind, String message, @Nullable String hint, List<String> details) {

  static Complained inText(Answered answered) {
    assertThat(answered.out()).as("standard output of %s", answered.line()).isEmpty();
    assertThat(answered.err()).endsWith("\n");
    String message = null;
    String hint = null;
    List<String> before = new ArrayList<>();
    for (String line : answered.err().lines().toList()) {
      if (line.startsWith("error: ")) {
        assertThat(message).as("a second error line").isNull();
        message = line.substring(7);
      } else if (message == null) {
        before.add(line);
      } else {
        assertThat(line).startsWith("hint: ");
        assertThat(hint).as("a second hint").isNull();
        hint = line.substring(6);
      }
    }
    assertThat(message).as("error line of %s: %s", answered.line(), answered.err()).isNotBlank();
    return new Complained("", String.valueOf(message), hint, before);
  }

  static Complained inJson(Answered answered) {
    assertThat(answered.out()).as("standard output of %s", answered.line()).isEmpty();
    JsonNode error = JsonRules.checked(answered.err());
    assertThat(error.path("schema").asText()).isEqualTo("fairway.error/v1");
    assertThat(error.path("exit_code").asInt()).isEqualTo(answered.code());
    assertThat(error.path("kind").asText()).matches("[a-z][a-z_]*");
    List<String> details = new ArrayList<>();
    error.withArray("details").forEach(problem -> details.add(line(problem)));
    return new Complained(
        error.path("kind").asText(),
        error.path("message").asText(),
        error.has("hint") ? error.path("hint").asText() : null,
        details);
  }

  private static String line(JsonNode problem) {
    StringBuilder line = new StringBuilder();
    for (String part : List.of("file", "line", "column")) {
      if (problem.has(part)) {
        line.append(problem.path(part).asText()).append(':');
      }
    }
    line.append(line.length() == 0 ? "" : " ");
    line.append(problem.has("path") ? problem.path("path").asText() + ": " : "");
    return line.append(problem.path("message").asText()).toString();
  }

  public Complained ofKind(String expected) {
    assertThat(kind).as(message).isEqualTo(expected);
    return this;
  }

  public Complained saying(String expected) {
    assertThat(message).contains(expected);
    return this;
  }

  public Complained hinting(String expected) {
    assertThat(hint).contains(expected);
    return this;
  }
}

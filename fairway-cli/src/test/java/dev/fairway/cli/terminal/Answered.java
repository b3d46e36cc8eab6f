package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What came back from one run of the program. */
public record Answered(List<String> args, int code, String out, String err) {

  /** The command as one would type it, for messages. */
  public String line() {
    return "fairway " + String.join(" ", args);
  }

  public Answered exits(int expected) {
    assertThat(code)
        .as("exit code of %s\n%s%s", line(), shortened(out), shortened(err))
        .isEqualTo(expected);
    return this;
  }

  private static String shortened(String text) {
    return text.length() < 4000 ? text : text.substring(0, 4000) + "…";
  }

  /** The one object on standard output, which keeps every rule of the program's JSON. */
  public JsonNode json() {
    return JsonRules.checked(out);
  }

  /** The lines of standard output. */
  public List<String> lines() {
    return out.lines().toList();
  }
}

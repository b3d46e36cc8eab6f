package dev.fairway.cli.parity.bench;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Printable;
import dev.fairway.cli.parity.json.JsonReader;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.domain.problem.SourcePosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a call of Fairway ended. */
public record Ended(List<String> args, int code, String out, String err) {

  /** The call as one would type it. */
  public String line() {
    return CommandLineText.of(args);
  }

  /** The answer; an empty object when there is none. */
  public JsonValue json() {
    return parsed(out);
  }

  /** The error object of a call with {@code --json}; an empty one when there is none. */
  public JsonValue error() {
    return parsed(err);
  }

  private JsonValue parsed(String text) {
    try {
      return JsonReader.read(text, line());
    } catch (JsonReader.Garbled notJson) {
      return JsonValue.object(Map.of(), SourcePosition.of(line()));
    }
  }

  /** The word that reference files use for the exit code. */
  public String outcome() {
    return switch (code) {
      case Exit.OK -> "ok";
      case Exit.USAGE -> "invalid";
      case Exit.NOT_FOUND -> "not_found";
      case Exit.REFUSED -> "refused";
      default -> "failed";
    };
  }

  /** Which refusal or mistake it was; null after a success. */
  public @Nullable String kind() {
    return error().text("kind");
  }

  /** The outcome, and why. */
  public String words() {
    String message = error().text("message");
    String why = message != null ? message : err.strip();
    return code == Exit.OK || why.isEmpty() ? outcome() : outcome() + ": " + Printable.line(why);
  }
}

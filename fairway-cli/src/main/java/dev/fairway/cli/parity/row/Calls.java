package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Ended;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of Fairway that have to be answered before anything can be compared. */
final class Calls {

  private Calls() {}

  /** Asks for a report, or a check that may find something; without an answer nothing goes on. */
  static Ended ask(Runner runner, @Nullable String at, String... words) throws NotComparable {
    Ended ended = tryToAsk(runner, at, words);
    if (!isAnswered(ended)) {
      throw new NotComparable("'" + ended.line() + "' ended with " + ended.words());
    }
    return ended;
  }

  /** Whether there is an answer that can be compared. */
  static boolean isAnswered(Ended ended) {
    return !ended.json().members().isEmpty();
  }

  /** The same where no answer is a difference like others. */
  static Ended tryToAsk(Runner runner, @Nullable String at, String... words) {
    List<String> args = new ArrayList<>(List.of(words));
    args.add(0, "--json");
    if (at != null) {
      args.addAll(1, List.of("--at", at));
    }
    return runner.run(null, args);
  }

  /** Members of the items of a list in an answer; items without it are left out. */
  static List<String> column(JsonValue answer, String list, String member) {
    List<String> column = new ArrayList<>();
    for (JsonValue item : answer.items(list)) {
      String text = item.text(member);
      if (text != null) {
        column.add(text);
      }
    }
    return column;
  }
}

package dev.fairway.cli.config;

import dev.fairway.domain.policy.Workflow.Transition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code transitions} of {@code [states]}: pairs of {@code [from, to]}. */
final class TransitionPairs {

  private static final String KEY = "transitions";

  private TransitionPairs() {}

  static List<Transition> read(Section at, List<String> allowed) {
    List<Transition> moves = new ArrayList<>();
    if (at.array(KEY, "an array of [from, to] pairs")) {
      List<Node> pairs = at.items(KEY);
      for (int i = 0; i < pairs.size(); i++) {
        Transition move = pair(pairs.get(i));
        if (move == null) {
          at.problemAt(KEY, i, "expected a pair of states", "write it like [\"todo\", \"done\"]");
        } else {
          checkKnown(at, i, move, allowed);
          moves.add(move);
        }
      }
    }
    if (at.wantsValues()) {
      at.shows(KEY, text(moves));
    }
    return moves;
  }

  private static @Nullable Transition pair(Node node) {
    if (node.value() instanceof Items items
        && items.nodes().size() == 2
        && items.nodes().get(0).value() instanceof String from
        && items.nodes().get(1).value() instanceof String to) {
      return new Transition(from, to);
    }
    return null;
  }

  private static void checkKnown(Section at, int index, Transition move, List<String> allowed) {
    if (!at.isWhole()) {
      return;
    }
    if (!move.from().equals("*") && !allowed.contains(move.from())) {
      unknown(at, index, move.from(), allowed);
    }
    if (move.to().equals("*")) {
      at.problemAt(KEY, index, "'*' can only be where a move comes from", null);
    } else if (!allowed.contains(move.to())) {
      unknown(at, index, move.to(), allowed);
    }
  }

  private static void unknown(Section at, int index, String state, List<String> allowed) {
    at.problemAt(KEY, index, "unknown state " + Shown.quoted(state), TextList.near(state, allowed));
  }

  private static String text(List<Transition> moves) {
    StringBuilder text = new StringBuilder("[");
    for (Transition move : moves) {
      text.append(text.length() == 1 ? "" : ", ");
      text.append(Shown.list(List.of(move.from(), move.to())));
    }
    return text.append(']').toString();
  }
}

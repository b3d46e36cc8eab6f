package dev.fairway.terminal.page;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import java.util.List;

/** How the gates of a task stand: each by name where there is room, else how many are met. */
record GateSigns(List<GateEvaluation> gates) {

  static final GateSigns NONE = new GateSigns(List.of());

  /** What fits, in as few cells as it takes; an empty line when nothing does. */
  Line in(int room) {
    if (gates.isEmpty()) {
      return Line.empty();
    }
    Line named = named();
    if (named.width() <= room) {
      return named;
    }
    Line counted = counted();
    return counted.width() <= room ? counted : Line.empty();
  }

  private Line named() {
    Line line = Line.empty();
    for (GateEvaluation gate : gates) {
      line.add(Ink.PLAIN, line.width() == 0 ? "" : " ")
          .add(ink(gate), sign(gate) + " " + gate.gate());
      if (!gate.isSatisfied() && gate.required() > 1) {
        line.add(ink(gate), " " + gate.counted() + "/" + gate.required());
      }
    }
    return line;
  }

  private Line counted() {
    int met = 0;
    boolean closed = false;
    for (GateEvaluation gate : gates) {
      met += gate.isSatisfied() ? 1 : 0;
      closed |= gate.isClosed();
    }
    boolean all = met == gates.size();
    Ink ink = all ? Ink.GREEN : closed ? Ink.RED : Ink.YELLOW;
    return Line.of(ink, (all ? "✓ " : "✗ ") + met + "/" + gates.size());
  }

  static String sign(GateEvaluation gate) {
    return gate.isSatisfied() ? "✓" : gate.isClosed() ? "✗" : "!";
  }

  static Ink ink(GateEvaluation gate) {
    return gate.isSatisfied() ? Ink.GREEN : gate.isClosed() ? Ink.RED : Ink.YELLOW;
  }
}

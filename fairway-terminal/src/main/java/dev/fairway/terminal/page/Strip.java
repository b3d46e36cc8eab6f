package dev.fairway.terminal.page;

import dev.fairway.domain.lane.LaneLoad;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.Lane;
import java.util.ArrayList;
import java.util.List;

/** All lanes at one glance, also those further down. */
final class Strip {

  private static final int LONGEST_NAME = 16;

  private Strip() {}

  /**
   * @param most how many lines there may be; 0 for none
   */
  static List<Line> of(List<Lane> lanes, int width, int most) {
    List<Line> lines = new ArrayList<>();
    if (most == 0) {
      return lines;
    }
    Line line = Line.empty();
    int shown = 0;
    for (Lane lane : lanes) {
      Line word = word(lane);
      if (line.width() > 0 && line.width() + 3 + word.width() > width - 8) {
        lines.add(line);
        line = Line.empty();
      }
      if (lines.size() == most) {
        lines.get(most - 1).add(Ink.DIM, "   +" + (lanes.size() - shown));
        return lines;
      }
      line.add(Ink.PLAIN, line.width() == 0 ? " " : "   ").add(word);
      shown++;
    }
    if (line.width() > 0) {
      lines.add(line);
    }
    return lines;
  }

  private static Line word(Lane lane) {
    Ink ink = LaneSections.ink(lane.load());
    Line word = Line.of(ink, sign(lane.load()) + " ").add(Ink.BOLD, lane.role(), LONGEST_NAME);
    switch (lane.load()) {
      case IDLE -> word.add(ink, " IDLE");
      case EMPTY -> word.add(ink, " empty");
      case BUSY -> word.add(ink, " " + lane.working().size());
      case OVERLOADED -> word.add(ink, " " + lane.working().size() + " OVERLOADED");
    }
    if (lane.blockedCount() > 0) {
      word.add(LaneSections.BLOCKED.ink(), " ✗" + lane.blockedCount());
    }
    if (!lane.reviewing().isEmpty()) {
      word.add(LaneSections.REVIEW.ink(), " ◆" + lane.reviewing().size());
    }
    return word;
  }

  private static String sign(LaneLoad load) {
    return switch (load) {
      case OVERLOADED -> "▲";
      case IDLE -> "○";
      case BUSY -> "●";
      case EMPTY -> "·";
    };
  }
}

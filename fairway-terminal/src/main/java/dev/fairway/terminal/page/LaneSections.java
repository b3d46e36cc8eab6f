package dev.fairway.terminal.page;

import dev.fairway.domain.lane.LaneLoad;
import dev.fairway.domain.ready.WaitingCategory;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.terminal.text.Glyphs;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.Lane;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A section for every lane of a wall. */
final class LaneSections {

  static final Mark WORKING = new Mark(Ink.GREEN, "●");
  static final Mark BLOCKED = new Mark(Ink.RED, "✗");
  static final Mark REVIEW = new Mark(Ink.YELLOW, "◆");
  static final Mark READY = new Mark(Ink.DIM, "○");

  private static final Mark NOBODY = new Mark(Ink.PLAIN, "");
  private static final int LONGEST_NAME = 24;

  private final Instant now;
  private final Words words;

  /**
   * @param words what rows are narrowed down by; lanes without any are left out then
   */
  LaneSections(Words words, Instant now) {
    this.words = words;
    this.now = now;
  }

  List<Section> of(List<Lane> lanes) {
    int nameWidth = 0;
    for (Lane lane : lanes) {
      String name = Glyphs.fit(lane.role(), LONGEST_NAME);
      nameWidth = Math.max(nameWidth, Glyphs.width(name));
    }
    List<Section> sections = new ArrayList<>();
    for (Lane lane : lanes) {
      List<Row> rows = new ArrayList<>(rows(lane));
      rows.removeIf(row -> !row.matches(words));
      if (words.isEmpty() || !rows.isEmpty()) {
        List<Line> remarks = words.isEmpty() ? remarks(lane) : List.of();
        sections.add(new Section("lane " + lane.role(), heading(lane, nameWidth), rows, remarks));
      }
    }
    return sections;
  }

  private List<Row> rows(Lane lane) {
    List<Row> rows = new ArrayList<>();
    for (Lane.Working working : lane.working()) {
      String age = Ages.of(working.since(), now);
      GateSigns gates = new GateSigns(working.gates());
      rows.add(new TaskRow(working.task(), WORKING, "", holder(working.task()), age, gates));
    }
    for (Lane.Blocked blocked : lane.blocked()) {
      String reason = blocked.reason() == null ? "" : blocked.reason();
      String age = Ages.of(blocked.since(), now);
      Mark who = new Mark(Ink.RED, "blocked");
      rows.add(new TaskRow(blocked.task(), BLOCKED, reason, who, age, GateSigns.NONE));
    }
    for (Task task : lane.reviewing()) {
      Mark who = new Mark(Ink.YELLOW, "to review");
      rows.add(new TaskRow(task, REVIEW, "of " + task.role(), who, "", GateSigns.NONE));
    }
    for (Task task : lane.ready()) {
      rows.add(new TaskRow(task, READY, "", NOBODY, "", GateSigns.NONE));
    }
    return rows;
  }

  private Mark holder(Task task) {
    Claim claim = task.state().claim();
    if (claim == null) {
      return new Mark(Ink.YELLOW, "nobody");
    }
    boolean expired = claim.isExpired(now);
    return new Mark(expired ? Ink.RED : Ink.PLAIN, (expired ? "! " : "") + claim.holder().name());
  }

  private static Line heading(Lane lane, int nameWidth) {
    Line line =
        Line.empty()
            .add(Ink.BOLD, lane.role(), LONGEST_NAME)
            .pad(nameWidth + 2)
            .add(ink(lane.load()), word(lane.load()))
            .pad(nameWidth + 2 + 12);
    for (Map.Entry<String, Long> count : lane.counts().entrySet()) {
      if (count.getValue() > 0) {
        String state = count.getKey().replace('_', ' ').toLowerCase(Locale.ROOT);
        line.add(Ink.DIM, count.getValue() + " " + state + "  ");
      }
    }
    return lane.provider() == null ? line : line.add(Ink.DIM, lane.provider());
  }

  static String word(LaneLoad load) {
    return load == LaneLoad.OVERLOADED || load == LaneLoad.IDLE
        ? load.word().toUpperCase(Locale.ROOT)
        : load.word();
  }

  static Ink ink(LaneLoad load) {
    return switch (load) {
      case OVERLOADED -> Ink.RED;
      case IDLE -> Ink.YELLOW;
      case BUSY -> Ink.GREEN;
      case EMPTY -> Ink.DIM;
    };
  }

  /** What is there beyond the tasks that are named. */
  private static List<Line> remarks(Lane lane) {
    List<String> more = new ArrayList<>();
    if (lane.blockedCount() > lane.blocked().size()) {
      more.add(lane.blockedCount() - lane.blocked().size() + " more blocked");
    }
    if (lane.readyCount() > lane.ready().size()) {
      more.add(lane.readyCount() - lane.ready().size() + " more ready");
    }
    for (Map.Entry<WaitingCategory, Integer> waiting : lane.waiting().entrySet()) {
      more.add(waiting.getValue() + " waiting for " + forWhat(waiting.getKey()));
    }
    return more.isEmpty()
        ? List.of()
        : List.of(Line.of(Ink.DIM, "    " + String.join(" · ", more)));
  }

  private static String forWhat(WaitingCategory category) {
    return switch (category) {
      case CONTAINER -> "their children";
      case OTHER_STATE -> "another state";
      default -> "a dependency";
    };
  }
}

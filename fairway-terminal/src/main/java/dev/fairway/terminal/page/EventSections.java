package dev.fairway.terminal.page;

import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.ShowWall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has happened last, and the handoffs that wait. */
final class EventSections {

  private static final int MOST_HANDOFFS = 12;

  private final Words words;
  private final Instant now;

  EventSections(Words words, Instant now) {
    this.words = words;
    this.now = now;
  }

  List<Section> of(ShowWall.Wall wall) {
    List<Section> sections = new ArrayList<>();
    if (!wall.handoffs().isEmpty() || wall.oldHandoffs() > 0) {
      sections.add(handoffs(wall));
    }
    sections.add(activity(wall));
    sections.removeIf(each -> !words.isEmpty() && each.rows().isEmpty());
    return sections;
  }

  private Section handoffs(ShowWall.Wall wall) {
    List<Row> rows = new ArrayList<>();
    for (WaitingHandoff handoff : wall.handoffs()) {
      String from = handoff.fromRole() == null ? "" : handoff.fromRole() + " ";
      add(
          rows,
          new EventRow(
              "handoff " + handoff.id(),
              handoff.taskId(),
              "",
              Ages.of(handoff.recordedAt(), now),
              from + "→ " + handoff.toRole(),
              ""));
    }
    List<Line> remarks = new ArrayList<>();
    if (rows.size() > MOST_HANDOFFS) {
      String more = rows.size() - MOST_HANDOFFS + " more: fairway handoff list";
      remarks.add(Line.of(Ink.DIM, "    " + more));
      rows.subList(MOST_HANDOFFS, rows.size()).clear();
    }
    if (wall.oldHandoffs() > 0 && words.isEmpty()) {
      remarks.add(Line.of(Ink.DIM, "    " + wall.oldHandoffs() + " of finished tasks"));
    }
    Line heading =
        Line.of(Ink.BOLD, "Handoffs that wait").add(Ink.DIM, "  " + wall.handoffs().size());
    return new Section("handoffs", heading, rows, remarks);
  }

  private Section activity(ShowWall.Wall wall) {
    List<Row> rows = new ArrayList<>();
    for (ShowWall.Happened happened : wall.recent()) {
      HistoryEntry entry = happened.entry();
      add(
          rows,
          new EventRow(
              "event " + entry.id(),
              entry.taskId(),
              happened.title(),
              Ages.of(entry.at(), now),
              what(entry),
              entry.actor().name()));
    }
    List<Line> remarks =
        wall.recent().isEmpty() ? List.of(Line.of(Ink.DIM, "  nothing yet")) : List.of();
    return new Section("activity", Line.of(Ink.BOLD, "Activity"), rows, remarks);
  }

  static String what(HistoryEntry entry) {
    String action = words(entry.action().word());
    boolean moved = entry.toStatus() != null && !entry.toStatus().equals(entry.fromStatus());
    return moved ? action + " → " + words(String.valueOf(entry.toStatus())) : action;
  }

  static String words(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  private void add(List<Row> rows, Row row) {
    if (row.matches(words)) {
      rows.add(row);
    }
  }
}

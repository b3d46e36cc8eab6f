package dev.fairway.terminal.page;

import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.testing.Keys;
import dev.fairway.terminal.testing.Quay;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.overview.ShowSurroundings;
import dev.fairway.usecase.task.ShowTask;
import java.util.ArrayList;
import java.util.List;

/** A view of the quay that is pressed keys on. */
final class Wall {

  final Quay quay;
  final View view;
  private Room room;

  Wall(Quay quay, int width, int height, String... roles) {
    this.quay = quay;
    room = new Room(width, height);
    view =
        new View("harbour", quay.project().policy().workflow(), List.of(roles), quay.wall(), room);
  }

  Wall resize(int width, int height) {
    room = new Room(width, height);
    view.resize(room);
    return this;
  }

  /** Presses keys; what the last of them asks for. */
  Wish press(String keys) {
    Wish wish = Wish.NOTHING;
    for (Key key : Keys.of(keys)) {
      wish = view.press(key);
    }
    return wish;
  }

  Wall refresh() {
    view.show(quay.wall());
    return this;
  }

  OpenTask task(String id) {
    Outcome<ShowTask.Detail> outcome = new ShowTask(quay.project()).show(id);
    if (!(outcome instanceof Outcome.Done<ShowTask.Detail> done)) {
      throw new AssertionError(outcome);
    }
    ShowTask.Detail detail = done.value();
    List<String> lacks = new ArrayList<>();
    detail.gates().forEach(gate -> lacks.add(quay.lacks(gate)));
    return new OpenTask(
        detail,
        new ShowSurroundings(quay.project()).of(detail.task().task()),
        lacks,
        quay.commands(detail));
  }

  List<Line> lines() {
    List<Line> lines = view.lines(Quay.ONE);
    if (lines.size() != room.height()) {
      throw new AssertionError(lines.size() + " lines where there is room for " + room.height());
    }
    for (Line line : lines) {
      if (line.width() > room.width()) {
        throw new AssertionError("too long: " + line);
      }
    }
    return lines;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** The line that the cursor is on; empty for none. */
  String chosen() {
    for (Line line : lines()) {
      if (line.isChosen()) {
        return line.toString().strip();
      }
    }
    return "";
  }
}

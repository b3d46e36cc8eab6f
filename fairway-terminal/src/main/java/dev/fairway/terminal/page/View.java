package dev.fairway.terminal.page;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.SearchTasks;
import dev.fairway.usecase.overview.ShowWall;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole screen: a title, the page on top of those that lead back to the wall, and a line for
 * what is being typed, what is wrong, or which keys there are. Not for several threads at once.
 */
public final class View {

  private final String project;
  private final Workflow workflow;
  private final WallPage wall;
  private final Deque<Page> pages = new ArrayDeque<>();
  private final StringBuilder typed = new StringBuilder();
  private Room room;
  private boolean typing;
  private @Nullable String trouble;
  private @Nullable String notice;

  /**
   * @param project its name
   * @param roles whose lanes are shown; empty for all
   */
  public View(
      String project, Workflow workflow, List<String> roles, ShowWall.Wall wall, Room room) {
    this.project = project;
    this.workflow = workflow;
    this.wall = new WallPage(wall, roles);
    this.room = room;
    pages.push(this.wall);
  }

  public void resize(Room to) {
    room = to;
  }

  /** Shows a newer wall. The store can be read again, if it could not before. */
  public void show(ShowWall.Wall newer) {
    wall.show(newer);
    trouble = null;
  }

  /** Shows a task: in the place of what was known of it, or on top of the rest. */
  public void show(OpenTask open) {
    notice = null;
    if (pages.peek() instanceof TaskPage page && page.id().equals(open.id())) {
      page.show(open);
    } else {
      pages.push(new TaskPage(open, workflow));
    }
  }

  /** The same for what was searched for. */
  public void show(String words, SearchTasks.Found found) {
    notice = null;
    if (pages.peek() instanceof FoundPage page && page.words().equals(words)) {
      page.show(found);
    } else {
      pages.push(new FoundPage(words, found, workflow));
    }
  }

  /** Says that the store cannot be read at the moment; what is known of it stays. */
  public void trouble(String line) {
    trouble = line;
  }

  public boolean isTroubled() {
    return trouble != null;
  }

  /** Says something until the next key. */
  public void notice(String line) {
    notice = line;
  }

  /** What the page on top would have to be asked for to be up to date; besides the wall. */
  public Wish topical() {
    Page top = pages.peek();
    if (top instanceof TaskPage page) {
      return new Wish(Wish.Kind.OPEN, page.id());
    }
    return top instanceof FoundPage page ? new Wish(Wish.Kind.SEARCH, page.words()) : Wish.NOTHING;
  }

  /** Takes a key, and says what else is to be done for it. */
  public Wish press(Key key) {
    notice = null;
    switch (key.kind()) {
      case INTERRUPT -> {
        return Wish.of(Wish.Kind.INTERRUPT);
      }
      case SUSPEND -> {
        return Wish.of(Wish.Kind.SUSPEND);
      }
      case REDRAW -> {
        return Wish.of(Wish.Kind.REDRAW);
      }
      default -> {
        return typing ? type(key) : command(key);
      }
    }
  }

  private Wish command(Key key) {
    if (key.is('q')) {
      return back(Wish.of(Wish.Kind.QUIT));
    }
    if (key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ERASE)) {
      return back(forget());
    }
    if (key.is('?')) {
      if (!(pages.peek() instanceof HelpPage)) {
        pages.push(new HelpPage());
      }
      return Wish.NOTHING;
    }
    if (key.is('/')) {
      typing = true;
      return forget();
    }
    if (key.is('r')) {
      return Wish.of(Wish.Kind.REFRESH);
    }
    Page top = top();
    if (top == wall && key.is(Key.Kind.ENTER) && wall.isWithoutRows() && typed.length() > 0) {
      return new Wish(Wish.Kind.SEARCH, typed.toString());
    }
    return top.press(key, inner());
  }

  private Wish back(Wish fromTheWall) {
    if (pages.size() == 1) {
      return fromTheWall;
    }
    pages.pop();
    return Wish.NOTHING;
  }

  private Wish forget() {
    typed.setLength(0);
    wall.narrow(Words.NONE);
    return Wish.NOTHING;
  }

  private Wish type(Key key) {
    switch (key.kind()) {
      case ENTER -> {
        typing = false;
        return typed.toString().isBlank()
            ? Wish.NOTHING
            : new Wish(Wish.Kind.SEARCH, typed.toString().strip());
      }
      case ESCAPE -> {
        typing = false;
        forget();
      }
      case ERASE -> {
        if (typed.length() == 0) {
          typing = false;
        } else {
          typed.setLength(typed.offsetByCodePoints(typed.length(), -1));
        }
      }
      case CLEAR -> typed.setLength(0);
      case LETTER -> {
        if (typed.length() < 200) {
          typed.appendCodePoint(key.letter());
        }
      }
      case UP, DOWN, TAB, BACK_TAB -> {
        typing = false; // what was found is looked at
        return top().press(key, inner());
      }
      default -> {
        // means nothing here
      }
    }
    wall.narrow(Words.of(typed.toString()));
    return Wish.NOTHING;
  }

  private Page top() {
    return pages.isEmpty() ? wall : pages.getFirst();
  }

  private Room inner() {
    return new Room(room.width(), Math.max(1, room.height() - 3));
  }

  /** The screen, each line at most as wide as there is room; exactly as many lines. */
  public List<Line> lines(Instant now) {
    List<Line> lines = new ArrayList<>();
    if (room.isEnough()) {
      lines.add(title(now));
      lines.add(Line.empty());
      lines.addAll(top().lines(inner(), now));
      while (lines.size() < room.height() - 1) {
        lines.add(Line.empty());
      }
      lines.add(foot());
    } else {
      lines.add(Line.of(Ink.BOLD, "too small", room.width()));
      String needed = "needs " + Room.LEAST.width() + "x" + Room.LEAST.height();
      if (room.height() > 1) {
        lines.add(Line.of(Ink.PLAIN, needed + ", q quits", room.width()));
      }
      while (lines.size() < room.height()) {
        lines.add(Line.empty());
      }
    }
    return lines;
  }

  private Line title(Instant now) {
    String time = Ages.minute(now).substring(11) + " UTC";
    Line right =
        trouble == null
            ? Line.of(Ink.GREEN, "live").add(Ink.DIM, "  " + time)
            : Line.of(Ink.RED, "not live").add(Ink.DIM, "  " + time);
    Line left = Line.of(Ink.BOLD, " " + project, room.width() - right.width() - 2);
    if (typed.length() > 0 && !typing) {
      left.add(Ink.YELLOW, "  /" + typed, room.width() - right.width() - left.width() - 2);
    }
    return left.pad(room.width() - right.width() - 1).add(right);
  }

  private Line foot() {
    if (typing) {
      return Line.of(Ink.BOLD, " /")
          .add(Ink.PLAIN, ending(typed.toString(), room.width() - 4))
          .add(Ink.DIM, "█");
    }
    if (trouble != null) {
      return Line.of(Ink.RED, " " + trouble, room.width());
    }
    if (notice != null) {
      return Line.of(Ink.YELLOW, " " + notice, room.width());
    }
    Line line = Line.empty();
    for (String hint : top().hints()) {
      if (line.width() + hint.length() + 4 <= room.width()) {
        line.add(Ink.DIM, (line.width() == 0 ? " " : "   ") + hint);
      }
    }
    return line;
  }

  /** The end of what is being typed, which is what one looks at. */
  private static String ending(String text, int most) {
    return text.length() <= most ? text : text.substring(text.length() - most);
  }

  /** The wall once, as long as it is. */
  public List<Line> everything(int width, Instant now) {
    return wall.everything(width, now);
  }
}

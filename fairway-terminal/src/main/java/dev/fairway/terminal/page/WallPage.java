package dev.fairway.terminal.page;

import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.Lane;
import dev.fairway.usecase.overview.ShowWall;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every lane, what waits to be taken note of, and what has just happened. */
final class WallPage implements Page {

  /** From this width on, what has happened stands beside the lanes. */
  private static final int WIDE = 116;

  private final Listing listing = new Listing();
  private final Scroll left = new Scroll();
  private final Scroll right = new Scroll();
  private final List<String> roles;
  private ShowWall.Wall wall;
  private Words words = Words.NONE;
  private List<Section> lanes = List.of();
  private List<Section> events = List.of();

  /**
   * @param roles whose lanes are shown; empty for all
   */
  WallPage(ShowWall.Wall wall, List<String> roles) {
    this.roles = List.copyOf(roles);
    this.wall = wall;
  }

  void show(ShowWall.Wall newer) {
    wall = newer;
  }

  void narrow(Words to) {
    words = to;
  }

  /** Whether nothing matches what the wall is narrowed down to. */
  boolean isWithoutRows() {
    return listing.chosen() == null;
  }

  List<Lane> lanes() {
    List<Lane> shown = new ArrayList<>(wall.lanes());
    shown.removeIf(lane -> !roles.isEmpty() && !roles.contains(lane.role()));
    return shown;
  }

  @Override
  public Wish press(Key key, Room room) {
    arrange(wall.at());
    if (ListingKeys.move(listing, key, room)) {
      return Wish.NOTHING;
    }
    Row chosen = listing.chosen();
    return key.is(Key.Kind.ENTER) && chosen != null
        ? new Wish(Wish.Kind.OPEN, chosen.taskId())
        : Wish.NOTHING;
  }

  private void arrange(Instant now) {
    lanes = new LaneSections(words, now).of(lanes());
    events = new EventSections(words, now).of(wall);
    List<Section> all = new ArrayList<>(lanes);
    all.addAll(events);
    listing.show(all);
  }

  @Override
  public List<Line> lines(Room room, Instant now) {
    arrange(now);
    int glance = room.height() < 8 ? 0 : room.height() < 14 ? 1 : 2;
    List<Line> lines = new ArrayList<>(Strip.of(lanes(), room.width(), glance));
    if (!lines.isEmpty()) {
      lines.add(Line.empty());
    }
    Room rest = new Room(room.width(), room.height() - lines.size());
    lines.addAll(room.width() < WIDE ? below(rest) : beside(rest));
    return lines;
  }

  private List<Line> below(Room room) {
    List<Section> all = new ArrayList<>(lanes);
    all.addAll(events);
    return column(all, room, left, note());
  }

  private List<Line> beside(Room room) {
    int leftWidth = room.width() * 62 / 100;
    int rightWidth = room.width() - leftWidth - 3;
    List<Line> first = column(lanes, new Room(leftWidth, room.height()), left, note());
    List<Line> second = column(events, new Room(rightWidth, room.height()), right, null);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < room.height(); i++) {
      Line line = i < first.size() ? first.get(i) : Line.empty();
      Line whole = Line.empty().add(line).pad(leftWidth).add(Ink.DIM, " | ");
      lines.add(i < second.size() ? whole.add(second.get(i)) : whole);
    }
    return lines;
  }

  private List<Line> column(List<Section> some, Room room, Scroll scroll, @Nullable String note) {
    Listing.Lines all = listing.lines(some, room.width());
    if (note != null && some.stream().noneMatch(each -> each.name().startsWith("lane "))) {
      List<Line> lines = new ArrayList<>(List.of(Line.of(Ink.DIM, note).cut(room.width())));
      lines.add(Line.empty());
      lines.addAll(all.lines());
      int by = all.chosenFrom() < 0 ? 0 : 2;
      all = new Listing.Lines(lines, all.chosenFrom() + by, all.chosenTo() + by);
    }
    if (all.chosenFrom() >= 0) {
      scroll.bring(all.chosenFrom(), all.chosenTo(), room.height());
    }
    return scroll.seen(all.lines(), room.height());
  }

  /** What stands where lanes would. */
  private String note() {
    return words.isEmpty()
        ? "There are no lanes yet: name roles in .fairway/config.toml, or add a task."
        : "No task of a lane matches; Enter searches the whole queue.";
  }

  /** Everything, as long as it is. */
  List<Line> everything(int width, Instant now) {
    arrange(now);
    List<Section> all = new ArrayList<>(lanes);
    all.addAll(events);
    List<Line> lines = new ArrayList<>();
    if (lanes.isEmpty()) {
      lines.add(Line.of(Ink.DIM, note()).cut(width));
      lines.add(Line.empty());
    }
    lines.addAll(new Listing().lines(all, width).lines());
    return lines;
  }

  @Override
  public List<String> hints() {
    return List.of("j k move", "Tab lane", "Enter open", "/ find", "? help", "q quit");
  }
}

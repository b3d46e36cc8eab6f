package dev.fairway.terminal.page;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.terminal.key.Key;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.SearchTasks;
import dev.fairway.usecase.task.TaskCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The tasks of the whole queue that match what was searched for. */
final class FoundPage implements Page {

  private final Listing listing = new Listing();
  private final Scroll scroll = new Scroll();
  private final String words;
  private final Workflow workflow;
  private SearchTasks.Found found;

  FoundPage(String words, SearchTasks.Found found, Workflow workflow) {
    this.words = words;
    this.found = found;
    this.workflow = workflow;
  }

  String words() {
    return words;
  }

  void show(SearchTasks.Found newer) {
    found = newer;
  }

  private List<Section> section() {
    List<Row> rows = new ArrayList<>();
    for (TaskCard card : found.tasks()) {
      Task task = card.task();
      Mark state = new Mark(ink(task.status()), EventSections.words(task.status()));
      rows.add(new TaskRow(task, sign(card), note(card), state, "", GateSigns.NONE));
    }
    List<Line> remarks = new ArrayList<>();
    if (found.matching() > rows.size()) {
      String more = "    " + (found.matching() - rows.size()) + " more: name more words";
      remarks.add(Line.of(Ink.DIM, more));
    }
    Line heading =
        Line.of(Ink.BOLD, found.matching() + (found.matching() == 1 ? " task" : " tasks"))
            .add(Ink.DIM, words.isEmpty() ? "" : "  with '" + words + "'");
    return List.of(new Section("found", heading, rows, remarks));
  }

  private static String note(TaskCard card) {
    Claim claim = card.task().state().claim();
    return claim == null ? card.task().role() : card.task().role() + ", " + claim.holder().name();
  }

  private Mark sign(TaskCard card) {
    String status = card.task().status();
    if (status.equals(workflow.active())) {
      return LaneSections.WORKING;
    }
    if (status.equals(workflow.blocked())) {
      return LaneSections.BLOCKED;
    }
    return card.ready() ? LaneSections.READY : new Mark(Ink.DIM, "·");
  }

  private Ink ink(String status) {
    return status.equals(workflow.active())
        ? Ink.GREEN
        : status.equals(workflow.blocked())
            ? Ink.RED
            : workflow.isTerminal(status) ? Ink.DIM : Ink.PLAIN;
  }

  @Override
  public Wish press(Key key, Room room) {
    listing.show(section());
    if (ListingKeys.move(listing, key, room)) {
      return Wish.NOTHING;
    }
    Row chosen = listing.chosen();
    return key.is(Key.Kind.ENTER) && chosen != null
        ? new Wish(Wish.Kind.OPEN, chosen.taskId())
        : Wish.NOTHING;
  }

  @Override
  public List<Line> lines(Room room, Instant now) {
    List<Section> section = section();
    listing.show(section);
    Listing.Lines all = listing.lines(section, room.width());
    if (all.chosenFrom() >= 0) {
      scroll.bring(all.chosenFrom(), all.chosenTo(), room.height());
    }
    return scroll.seen(all.lines(), room.height());
  }

  @Override
  public List<String> hints() {
    return List.of("j k move", "Enter open", "/ find", "Esc back", "q quit");
  }
}

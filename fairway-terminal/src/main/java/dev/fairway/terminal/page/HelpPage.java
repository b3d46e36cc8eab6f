package dev.fairway.terminal.page;

import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import java.time.Instant;
import java.util.List;

/** The keys, and what the signs mean. */
final class HelpPage extends SheetPage {

  private static final List<List<String>> KEYS =
      List.of(
          List.of("j k ↓ ↑", "move between tasks"),
          List.of("Tab l h → ←", "next lane, the one before (Shift-Tab)"),
          List.of("g G Home End", "first, last"),
          List.of("Space PgDn PgUp", "a screen further, back"),
          List.of("Enter", "show the task, with the commands to run next"),
          List.of("/", "find: narrows the wall; Enter searches the whole queue"),
          List.of("Esc", "back; forget what was searched for"),
          List.of("r", "read the store again"),
          List.of("Ctrl-L", "draw everything again"),
          List.of("Ctrl-Z", "to the shell and back with 'fg'"),
          List.of("q Ctrl-C", "quit"));

  @Override
  List<Line> sheet(int width, Instant now) {
    Sheet sheet = new Sheet(width).line(Line.of(Ink.BOLD, "Keys"));
    for (List<String> key : KEYS) {
      sheet.line(
          Line.of(Ink.PLAIN, "  ")
              .add(Ink.CYAN, key.get(0))
              .pad(20)
              .add(Ink.PLAIN, key.get(1), Math.max(1, width - 20)));
    }
    sheet.heading("Signs");
    sign(
        sheet,
        LaneSections.WORKING,
        "is worked on: by whom, for how long, and how its gates stand");
    sign(sheet, LaneSections.BLOCKED, "is blocked, and why");
    sign(sheet, LaneSections.REVIEW, "waits for a verdict of this role");
    sign(sheet, LaneSections.READY, "could be claimed now");
    sheet.line(Line.empty());
    sheet.item(
        Ink.YELLOW, "IDLE", Ink.PLAIN, "nothing is worked on, though something could be claimed");
    sheet.item(Ink.RED, "OVERLOADED", Ink.PLAIN, "more is held than the project allows one role");
    sheet.heading("It only shows").item(Ink.PLAIN, "", Ink.PLAIN, NOTE);
    return sheet.lines();
  }

  private static final String NOTE =
      "Nothing here changes anything: a task names the commands to paste into a shell. It looks at"
          + " the store when somebody has changed it, and once a minute.";

  private static void sign(Sheet sheet, Mark mark, String meaning) {
    sheet.item(mark.ink(), mark.text(), Ink.PLAIN, meaning);
  }

  @Override
  public List<String> hints() {
    return List.of("j k scroll", "Esc back", "q quit");
  }
}

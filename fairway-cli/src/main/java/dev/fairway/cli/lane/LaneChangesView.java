package dev.fairway.cli.lane;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.usecase.lane.LaneChange;
import dev.fairway.usecase.lane.LaneChange.Action;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each lane. A lane that git failed on counts more than one that a rule refused. */
record LaneChangesView(String schema, String undone, List<LaneChange> changes) implements View {

  @Override
  public void json(Json out) throws IOException {
    out.flag("ok", exitCode() == Exit.OK).array("worktrees");
    for (LaneChange change : changes) {
      out.object();
      LaneJson.lane(out, "path", change.report());
      out.text("action", change.action().word());
      LaneJson.obstacles(out, "problems", change.problems());
      out.end();
    }
    out.endArray();
  }

  @Override
  public void text(Text out) {
    for (LaneChange change : changes) {
      LaneFacts lane = change.report().lane();
      String role = out.styled(Style.BOLD, Printable.line(lane.role()));
      String action = out.styled(style(change.action()), change.action().word());
      out.line(role + ": " + action + " " + Printable.line(lane.folder()) + " on " + lane.branch());
      for (Obstacle problem : change.problems()) {
        out.line("  " + Printable.line(problem.message()));
        LaneText.hint(out, problem.hint());
      }
      if (change.action() == Action.REMOVABLE) {
        LaneText.hint(out, "fairway worktree prune --role " + ShellWord.of(lane.role()));
      }
    }
  }

  /** A lane that stays for a reason is worth a line to everybody. */
  @Override
  public boolean isConfirmation() {
    for (LaneChange change : changes) {
      if (!change.problems().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Style style(Action action) {
    return switch (action) {
      case CREATED, REMOVED, FORGOTTEN -> Style.GREEN;
      case KEPT, ABSENT, REMOVABLE -> Style.DIM;
      case REFUSED -> Style.YELLOW;
      case FAILED -> Style.RED;
    };
  }

  @Override
  public int exitCode() {
    if (LaneChange.any(changes, Action.FAILED)) {
      return Exit.RUNTIME;
    }
    return LaneChange.any(changes, Action.REFUSED) ? Exit.REFUSED : Exit.OK;
  }

  @Override
  public @Nullable String failure() {
    int failed = 0;
    for (LaneChange change : changes) {
      boolean bad = change.action() == Action.FAILED || change.action() == Action.REFUSED;
      failed += bad ? 1 : 0;
    }
    return failed == 0 ? null : failed + " of " + changes.size() + " lanes " + undone;
  }
}

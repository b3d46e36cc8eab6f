package dev.fairway.cli.top;

import dev.fairway.cli.Call;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.DiskSite;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Exit;
import dev.fairway.cli.View;
import dev.fairway.terminal.Top;
import dev.fairway.terminal.jline.NoTerminal;
import dev.fairway.terminal.jline.TerminalScreen;
import dev.fairway.terminal.live.Loop;
import dev.fairway.usecase.overview.ShowWall;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One showing of the wall; apart from the command, so that help does not load what draws. */
final class Showing {

  private static final String WAY_OUT =
      "'fairway top --once' prints it; so do 'fairway ready' and 'fairway coordinator status'";

  /** What a shell reports of a process that Ctrl-C has ended. */
  private static final int INTERRUPTED = 130;

  private static final int USUAL_WIDTH = 80;

  private final Call call;
  private final List<String> roles;
  private final Environment environment;

  /**
   * @param roles whose lanes are shown; empty for all
   */
  Showing(Call call, List<String> roles) {
    this.call = call;
    this.roles = roles;
    environment = call.workspace().environment();
  }

  View show() {
    DiskSite disk = DiskSite.of(call.workspace(), (root, now) -> Optional.empty());
    try {
      Top top = new Top(new TopSite(disk), roles, call.workspace().clock());
      return call.flag("--once") || call.flag("--json") ? once(top) : live(top);
    } finally {
      disk.close();
    }
  }

  private View once(Top top) {
    ShowWall.Wall wall = top.look();
    int width = width(environment.variable("COLUMNS"));
    String project = call.workspace().policy().projectName();
    return new WallView(project, wall, roles, top.lines(wall, width));
  }

  private static int width(@Nullable String columns) {
    try {
      int width = columns == null ? USUAL_WIDTH : Integer.parseInt(columns);
      return width < 20 || width > 1_000 ? USUAL_WIDTH : width;
    } catch (NumberFormatException unreadable) {
      return USUAL_WIDTH;
    }
  }

  private View live(Top top) {
    if (!environment.terminal()) {
      throw complaint("standard output is no terminal");
    }
    boolean colours = environment.variable("NO_COLOR") == null && !call.flag("--no-color");
    String type = environment.variable("TERM");
    try {
      Loop.Ending ending =
          top.run(new TerminalScreen.Device(environment.in(), environment.out(), type, colours));
      return new LeftView(ending == Loop.Ending.INTERRUPTED ? INTERRUPTED : Exit.OK);
    } catch (NoTerminal none) {
      throw complaint(String.valueOf(none.getMessage()));
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return new LeftView(INTERRUPTED);
    }
  }

  private static Complaint complaint(String why) {
    return new Complaint("no_terminal", Exit.RUNTIME, why, WAY_OUT, List.of());
  }
}

package dev.fairway.cli.top;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.DiskSite;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.terminal.Top;
import dev.fairway.terminal.jline.NoTerminal;
import dev.fairway.terminal.jline.TerminalScreen;
import dev.fairway.terminal.live.Loop;
import dev.fairway.usecase.overview.ShowWall;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code fairway top}: the wall, live, until somebody quits. */
public final class TopCommand extends Command {

  private static final String WAY_OUT =
      "'fairway top --once' prints it; so do 'fairway ready' and 'fairway coordinator status'";

  /** What a shell kills a process with when Ctrl-C was typed, as scripts see it. */
  private static final int INTERRUPTED = 130;

  private static final int USUAL_WIDTH = 80;

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show every lane in the terminal, live, until q")
        .details(
            """
            j and k move between tasks, Tab between lanes, Enter shows a task, / finds, ? lists
            all keys. It changes nothing, and shows each change within a second. With --json it
            prints what the wall holds, once.""")
        .values("--role", "ROLE", "only these lanes; may be repeated")
        .flag("--once", "print it once, as wide as COLUMNS says or 80, and end")
        .example("top", "watch all lanes over SSH")
        .example("top --role backend", "watch one lane")
        .example("top --once", "print the wall into a file or a message");
  }

  @Override
  protected View run(Call call) {
    List<String> roles = call.filter("--role");
    roles.forEach(call.workspace()::requireRole);
    call.project(); // complains about a wrong role of the caller, like any other verb
    DiskSite disk = DiskSite.of(call.workspace(), (root, now) -> Optional.empty());
    try {
      Top top = new Top(new TopSite(disk), roles, call.workspace().clock());
      return call.flag("--once") || call.flag("--json") ? once(call, top, roles) : live(call, top);
    } finally {
      disk.close();
    }
  }

  private static View once(Call call, Top top, List<String> roles) {
    ShowWall.Wall wall = top.look();
    int width = width(call.workspace().environment().variable("COLUMNS"));
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

  private static View live(Call call, Top top) {
    Environment environment = call.workspace().environment();
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

package dev.fairway.terminal;

import dev.fairway.domain.policy.ProjectPolicy;
import dev.fairway.terminal.jline.TerminalScreen;
import dev.fairway.terminal.live.Inbox;
import dev.fairway.terminal.live.Keyboard;
import dev.fairway.terminal.live.Loader;
import dev.fairway.terminal.live.Loop;
import dev.fairway.terminal.live.Watch;
import dev.fairway.terminal.page.Room;
import dev.fairway.terminal.page.View;
import dev.fairway.terminal.site.Site;
import dev.fairway.terminal.text.Line;
import dev.fairway.usecase.overview.ShowWall;
import java.time.InstantSource;
import java.util.List;

/** The wall on a terminal, until somebody quits. */
public final class Top {

  private final Site site;
  private final List<String> roles;
  private final InstantSource clock;

  /**
   * @param roles whose lanes are shown; empty for all
   */
  public Top(Site site, List<String> roles, InstantSource clock) {
    this.site = site;
    this.roles = List.copyOf(roles);
    this.clock = clock;
  }

  /** What there is to show now. */
  public ShowWall.Wall look() {
    return new ShowWall(site.project()).show();
  }

  private View view(ShowWall.Wall wall, Room room) {
    ProjectPolicy policy = site.project().policy();
    return new View(policy.projectName(), policy.workflow(), roles, wall, room);
  }

  /** The wall as lines, as many as it takes. */
  public List<Line> lines(ShowWall.Wall wall, int width) {
    return view(wall, new Room(width, Integer.MAX_VALUE)).everything(width, wall.at());
  }

  /**
   * Shows the wall until somebody quits. The terminal is as it was before, however it ends.
   *
   * @param device the terminal that this process was started on
   * @throws dev.fairway.port.failure.Failure when the store cannot be read to begin with; later it
   *     is tried again and again
   */
  public Loop.Ending run(TerminalScreen.Device device) throws InterruptedException {
    ShowWall.Wall wall = look();
    Inbox inbox = new Inbox();
    try (TerminalScreen screen = TerminalScreen.open(device, inbox)) {
      View view = view(wall, screen.room());
      Loader loader = new Loader(site, inbox);
      start(loader, "loader");
      start(new Watch(site, inbox), "watch");
      start(new Keyboard(device.in(), inbox), "keyboard");
      return new Loop(view, screen, inbox, loader, clock).run();
    }
  }

  private static void start(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}

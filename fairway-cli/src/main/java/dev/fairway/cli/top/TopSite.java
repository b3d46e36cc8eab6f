package dev.fairway.cli.top;

import dev.fairway.cli.DiskSite;
import dev.fairway.cli.GateWords;
import dev.fairway.dashboard.page.NextCommands;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.terminal.site.Site;
import dev.fairway.terminal.site.SiteTrouble;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.task.ShowTask;
import java.util.List;
import java.util.function.Supplier;

/** A project on disk, in the words of the command line. */
record TopSite(DiskSite disk) implements Site {

  @Override
  public Project project() {
    return usable(disk::project);
  }

  @Override
  public ChangeFeed changes() {
    return usable(disk::changes);
  }

  private static <T> T usable(Supplier<T> part) {
    try {
      return part.get();
    } catch (dev.fairway.dashboard.site.SiteTrouble trouble) {
      throw new SiteTrouble(trouble.said().message(), trouble);
    }
  }

  @Override
  public String lacks(GateEvaluation gate) {
    return GateWords.lacks(gate);
  }

  @Override
  public List<String> commands(ShowTask.Detail task) {
    return NextCommands.of(task, project().policy());
  }
}

package dev.fairway.cli.watcher;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.cli.view.WatcherJson;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.domain.watcher.WatcherFinish;
import dev.fairway.usecase.watcher.ListWatchers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairway watcher status}. */
public final class WatcherStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list what is being watched")
        .flag("--include-done", "also what has finished")
        .example("watcher status", "what is still running");
  }

  @Override
  protected View run(Call call) {
    boolean done = call.flag("--include-done");
    return new Watchers(new ListWatchers(call.project()).list(done), done);
  }

  private record Watchers(List<Watcher> watchers, boolean done) implements View {

    @Override
    public String schema() {
      return "watcher-status";
    }

    @Override
    public void json(Json out) throws IOException {
      out.array("watchers");
      for (Watcher watcher : watchers) {
        out.object();
        WatcherJson.write(out, watcher);
        out.end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      if (watchers.isEmpty()) {
        out.line(
            done
                ? out.advice("There is no watcher; 'fairway watcher start ID' records one.")
                : "Nothing is being watched; --include-done shows what was.");
        return;
      }
      List<Cell[]> rows = new ArrayList<>();
      rows.add(Cell.headings("ID", "RESULT", "TASK", "OWNER", "STARTED", "WHAT"));
      for (Watcher watcher : watchers) {
        rows.add(
            new Cell[] {
              Cell.of(watcher.id(), Style.BOLD),
              result(watcher.finish()),
              Cell.of(watcher.taskId()),
              Cell.of(watcher.owner()),
              Cell.of(Timestamps.text(watcher.startedAt()), Style.DIM),
              Cell.of(watcher.process() != null ? watcher.process() : watcher.command())
            });
      }
      out.table(rows);
    }

    private static Cell result(@Nullable WatcherFinish finish) {
      if (finish == null) {
        return Cell.of("open", Style.CYAN);
      }
      String word = finish.result().word();
      return switch (finish.result()) {
        case PASS -> Cell.of(word, Style.GREEN);
        case FAIL -> Cell.of(word, Style.RED);
        case BLOCKED -> Cell.of(word, Style.YELLOW);
      };
    }
  }
}

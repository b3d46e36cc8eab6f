package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.usecase.lane.FoundLanes;
import dev.fairway.usecase.lane.LaneReport;
import java.io.IOException;
import java.util.List;

/** {@code fairway worktree status}. */
public final class WorktreeStatusCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("list the worktrees of roles and how they stand")
        .values("--role", "ROLE", "only this role; may be repeated")
        .example("worktree status", "all lanes")
        .example("worktree status --role A-backend", "one lane");
  }

  @Override
  protected View run(Call call) {
    List<String> roles = RolesOption.of(call);
    return new Listed(FoundLanes.of(call.workspace().grounds(), roles).reports());
  }

  private record Listed(List<LaneReport> lanes) implements View {

    @Override
    public String schema() {
      return "worktree-status";
    }

    @Override
    public void json(Json out) throws IOException {
      out.array("worktrees");
      for (LaneReport lane : lanes) {
        out.object();
        LaneJson.lane(out, "path", lane);
        out.end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      LaneText.lanes(out, lanes);
    }
  }
}

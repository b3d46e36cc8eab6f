package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.usecase.lane.CheckLane;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code fairway preflight}. */
public final class PreflightCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say whether a role may be given work in this folder")
        .details(
            """
            It may in its own worktree, on its branch, when nothing is uncommitted and nothing of
            the main branch is missing. Other roles' lanes do not matter. Not ok ends with exit
            code 4.""")
        .value("--role", "ROLE", "the role; the caller's when absent")
        .example("preflight", "in a lane, before an agent starts")
        .example("preflight --role B-ui", "for a role by name");
  }

  @Override
  protected View run(Call call) {
    String role = call.text("--role");
    if (role == null) {
      role = call.workspace().role();
    } else {
      call.workspace().requireRole(role);
    }
    if (role == null) {
      throw Complaint.validation(
          "preflight needs a role: this folder is no role's lane", "add --role ROLE");
    }
    return new Checked(new CheckLane(call.workspace().grounds()).check(role));
  }

  private record Checked(CheckLane.Checked checked) implements View {

    @Override
    public String schema() {
      return "preflight";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("ok", checked.isOk())
          .text("role", checked.lane().role())
          .text("branch", checked.lane().branch())
          .text("worktree", checked.lane().folder());
      LaneJson.findings(out, "problems", checked.problems());
    }

    @Override
    public void text(Text out) {
      LaneText.findings(out, checked.problems());
      if (checked.isOk()) {
        String lane = checked.lane().role() + " on " + checked.lane().branch();
        out.line(out.styled(Style.GREEN, "ok") + ": " + lane);
      }
    }

    @Override
    public int exitCode() {
      return checked.isOk() ? Exit.OK : Exit.REFUSED;
    }

    @Override
    public @Nullable String failure() {
      return checked.isOk() ? null : checked.lane().role() + " may not be given work here";
    }
  }
}

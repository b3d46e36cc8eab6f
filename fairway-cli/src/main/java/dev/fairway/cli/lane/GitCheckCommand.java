package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.Severity;
import dev.fairway.usecase.lane.CheckRepository;
import dev.fairway.usecase.lane.LaneReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code fairway git-check}. */
public final class GitCheckCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("compare lanes and tasks with the repository")
        .details(
            """
            A lane that is missing, foreign, dirty, behind or on a wrong branch is an error; what
            tasks say of commits and branches is a warning. Not ok ends with exit code 4.""")
        .value("--base", "REF", "what lanes are measured against instead of the main branch")
        .example("git-check", "before work is given out")
        .example("--json git-check --base release/2", "against another branch, for a program");
  }

  @Override
  protected View run(Call call) {
    return new Checked(
        call.value(new CheckRepository(call.workspace().grounds()).check(call.text("--base"))));
  }

  private record Checked(CheckRepository.Checked checked) implements View {

    @Override
    public String schema() {
      return "git-check";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("ok", checked.isOk());
      head(out, checked.head());
      out.array("lanes");
      for (LaneReport lane : checked.lanes()) {
        out.object();
        LaneJson.lane(out, "worktree", lane);
        out.end();
      }
      out.endArray().array("tasks");
      for (Finding finding : checked.tasks()) {
        if (finding.taskId() != null) {
          out.object()
              .text("task_id", finding.taskId())
              .text("finding", finding.kind().word())
              .text("message", finding.message())
              .advice("hint", finding.hint())
              .end();
        }
      }
      out.endArray();
      LaneJson.findings(out, "findings", checked.findings());
    }

    private void head(Json out, CheckRepository.Head head) throws IOException {
      out.object("head")
          .text("branch", head.branch())
          .text("base", checked.base())
          .text("worktree", head.folder())
          .text("commit", head.commit())
          .text("base_commit", checked.baseCommit())
          .flag("detached", head.branch() == null && head.commit() != null)
          .flag("unborn", head.branch() != null && head.commit() == null);
      LaneJson.distance(out, head.distance());
      if (head.changes() != null) {
        LaneJson.uncommitted(out, head.changes());
      }
      out.end();
    }

    @Override
    public void text(Text out) {
      LaneText.lanes(out, checked.lanes());
      if (!checked.lanes().isEmpty() && !checked.findings().isEmpty()) {
        out.blank();
      }
      LaneText.findings(out, checked.findings());
      if (checked.isOk()) {
        int lanes = checked.lanes().size();
        String what = lanes == 0 ? "no lanes are configured" : "every lane is in place";
        out.line(out.styled(Style.GREEN, "ok") + ": " + what);
      }
    }

    @Override
    public int exitCode() {
      return checked.isOk() ? Exit.OK : Exit.REFUSED;
    }

    @Override
    public @Nullable String failure() {
      List<Finding> errors =
          checked.findings().stream().filter(one -> one.severity() == Severity.ERROR).toList();
      if (errors.isEmpty()) {
        return null;
      }
      return errors.size() == 1 ? "1 lane risk" : errors.size() + " lane risks";
    }
  }
}

package dev.fairway.cli.lane;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.lane.MergeFacts;
import dev.fairway.domain.lane.Obstacle;
import dev.fairway.usecase.lane.CheckMerge;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Whether a branch may be merged. */
record MergeReadyView(CheckMerge.Checked checked) implements View {

  @Override
  public String schema() {
    return "merge-ready";
  }

  @Override
  public void json(Json out) throws IOException {
    out.flag("ok", checked.isOk())
        .text("task_id", checked.task().id())
        .text("status", checked.task().status());
    if (checked.git() != null) {
      git(out, checked.git());
    }
    LaneJson.obstacles(out, "issues", MergeIssues.issues(checked));
    LaneJson.obstacles(out, "warnings", MergeIssues.warnings(checked));
    RecordJson.gates(out, "gates", checked.gates());
    out.texts("missing_review_domains", checked.missingDomains());
  }

  private static void git(Json out, MergeFacts git) throws IOException {
    out.object("git")
        .text("branch", git.branch())
        .text("head", git.head())
        .text("base", git.base())
        .text("base_commit", git.baseCommit())
        .text("worktree", git.folder());
    LaneJson.distance(out, git.distance());
    LaneJson.uncommitted(out, git.changes());
    out.end();
  }

  @Override
  public void text(Text out) {
    out.field("task", checked.task().id() + ", " + checked.task().status());
    MergeFacts git = checked.git();
    if (git != null) {
      String distance = LaneText.distance(git.distance());
      out.field("branch", git.branch() + (distance == null ? "" : " " + distance));
      out.field("base", git.base());
      out.field("worktree", git.folder());
    }
    for (GateEvaluation gate : checked.gates()) {
      if (gate.isSatisfied()) {
        LaneText.line(out, Style.GREEN, "met", gate.gate());
      }
    }
    for (Obstacle issue : MergeIssues.issues(checked)) {
      LaneText.line(out, Style.RED, "issue", issue.gate() + ": " + issue.message());
      LaneText.hint(out, issue.hint());
    }
    for (Obstacle warning : MergeIssues.warnings(checked)) {
      LaneText.line(out, Style.YELLOW, "warning", warning.gate() + ": " + warning.message());
      LaneText.hint(out, warning.hint());
    }
    if (checked.isOk()) {
      out.line(out.styled(Style.GREEN, "ready to merge"));
    }
  }

  @Override
  public int exitCode() {
    return checked.isOk() ? Exit.OK : Exit.REFUSED;
  }

  @Override
  public @Nullable String failure() {
    if (checked.isOk()) {
      return null;
    }
    int count = MergeIssues.issues(checked).size();
    String issues = count == 1 ? "1 issue" : count + " issues";
    return "task " + checked.task().id() + " is not ready to merge: " + issues;
  }
}

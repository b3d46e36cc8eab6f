package dev.fairway.cli.lane;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.lane.CheckOutReview;
import dev.fairway.usecase.lane.CheckOutReview.CheckedOut;
import java.io.IOException;

/** {@code fairway review checkout}. */
public final class ReviewCheckoutCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("check a task's work out in the reviewer's worktree")
        .details(
            """
            The reviewer is the caller's role. Its review branch is made, or moved, to the newest
            commit of the task's branch and checked out in its worktree. A worktree with
            uncommitted changes is left alone; commits that only the review branch has are thrown
            away only with --force.""")
        .argument("ID", "the task to review")
        .value("--source-role", "ROLE", "review this role's branch instead of the task's")
        .flag("--force", "throw away commits of an earlier review branch")
        .example("review checkout A-DEMO-UAT-001 --as D-arch", "look at the work as D-arch");
  }

  @Override
  protected View run(Call call) {
    String reviewer = call.workspace().role();
    if (reviewer == null) {
      throw Complaint.validation("a review needs a role", "add --as ROLE or set FAIRWAY_ROLE");
    }
    String source = call.text("--source-role");
    if (source != null) {
      call.workspace().requireRole(source);
    }
    CheckOutReview.Request request =
        new CheckOutReview.Request(
            call.argument("ID"), reviewer, call.workspace().actor(), source, call.flag("--force"));
    return new Shown(
        reviewer, call.value(new CheckOutReview(call.workspace().grounds()).checkOut(request)));
  }

  private record Shown(String reviewer, CheckedOut review) implements View {

    @Override
    public String schema() {
      return "review-checkout";
    }

    @Override
    public void json(Json out) throws IOException {
      TaskDefinition task = review.task().definition();
      out.text("task_id", task.id())
          .text("title", task.title())
          .text("reviewer", reviewer)
          .text("branch", review.branch())
          .text("worktree", review.worktree())
          .text("lane_branch", review.laneBranch())
          .text("source", review.source())
          .text("commit", review.commit())
          .text("base", review.base());
      LaneJson.distance(out, review.distance());
      out.texts("changed_paths", review.paths())
          .texts("acceptance_checks", task.acceptanceChecks())
          .texts("missing_review_domains", review.missingDomains());
    }

    @Override
    public void text(Text out) {
      TaskDefinition task = review.task().definition();
      out.line(out.styled(Style.BOLD, task.id()) + "  " + Printable.line(task.title()));
      out.field("worktree", review.worktree());
      out.field("branch", review.branch() + " at " + review.source());
      out.field("commit", review.commit());
      out.field("against", review.base() + distance());
      list(out, "to check", task.acceptanceChecks());
      list(out, "changed", review.paths());
      list(out, "to approve", review.missingDomains());
      out.line("then: " + out.advice(verdict()));
      out.line("back: " + back());
    }

    private String distance() {
      String distance = LaneText.distance(review.distance());
      return distance == null ? "" : " " + distance;
    }

    private static void list(Text out, String name, Iterable<String> lines) {
      for (String line : lines) {
        out.field(name, line);
      }
    }

    private String verdict() {
      String domain =
          review.missingDomains().isEmpty()
              ? ""
              : " --domain " + ShellWord.of(review.missingDomains().get(0));
      return "fairway record review "
          + review.task().id()
          + " --reviewer "
          + ShellWord.of(reviewer)
          + " --verdict ‹verdict› --commit "
          + review.commit()
          + domain;
    }

    private String back() {
      String git = "git -C " + ShellWord.of(review.worktree());
      return git + " switch " + ShellWord.of(review.laneBranch());
    }
  }
}

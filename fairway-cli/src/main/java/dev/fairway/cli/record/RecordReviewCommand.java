package dev.fairway.cli.record;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.RecordJson;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.Verdict;
import dev.fairway.domain.task.Caller;
import dev.fairway.usecase.record.RecordReview;
import java.io.IOException;
import java.util.List;

/** {@code fairway record review}. */
public final class RecordReviewCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record a reviewer's verdict on a task")
        .details(
            """
            The latest verdict of a reviewer counts, per domain. An approval is bound to the commit
            given, or else to the head of the task's branch where there is one.""")
        .argument("ID", "the task")
        .value("--reviewer", "ROLE", "who reviewed; the caller's role when absent")
        .value("--verdict", "VERDICT", "approve, changes or reject")
        .value("--domain", "DOMAIN", "the review domain it speaks for")
        .value("--reason", "TEXT", "why; @FILE and - work")
        .value("--commit", "SHA", "the commit that was reviewed")
        .example(
            "record review A-DEMO-UAT-001 --reviewer D-arch --verdict approve --domain"
                + " architecture",
            "approve for one domain");
  }

  @Override
  protected View run(Call call) {
    Caller caller = call.caller();
    String reviewer = call.has("--reviewer") ? call.required("--reviewer") : caller.role();
    if (reviewer == null) {
      throw Complaint.usage("missing --reviewer", "name the role that reviewed, or add --as ROLE");
    }
    call.required("--verdict");
    String verdict = call.oneOf("--verdict", Verdict.words());
    RecordReview.Request request =
        new RecordReview.Request(
            call.argument("ID"),
            reviewer,
            Verdict.of(String.valueOf(verdict)).orElseThrow(),
            call.textOrNull("--domain"),
            call.longText("--reason"),
            call.textOrNull("--commit"),
            caller);
    return new Reviewed(call.value(new RecordReview(call.project()).record(request)));
  }

  private record Reviewed(RecordReview.Recorded recorded) implements View {

    @Override
    public String schema() {
      return "record-review";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("review");
      RecordJson.review(out, recorded.review());
      out.end();
      out.texts("missing_review_domains", recorded.missingDomains());
    }

    @Override
    public void text(Text out) {
      Review review = recorded.review();
      String domain = review.domain() == null ? "" : " for " + review.domain();
      String commit = review.commit() == null ? "" : " at " + review.commit();
      out.line(
          "Recorded review of "
              + out.styled(Style.BOLD, review.taskId())
              + ": "
              + review.reviewer()
              + " says "
              + review.verdict().word()
              + domain
              + commit);
      if (!recorded.missingDomains().isEmpty()) {
        out.line("  still to approve: " + String.join(", ", recorded.missingDomains()));
      }
    }

    @Override
    public List<String> warnings() {
      Review review = recorded.review();
      List<String> domains = recorded.domains();
      String domain = review.domain();
      if (domains.isEmpty() || domain != null && domains.contains(domain)) {
        return List.of();
      }
      String known = String.join(", ", domains);
      return List.of(
          domain == null
              ? "a verdict without --domain satisfies none of the task's domains: " + known
              : domain + " is none of the task's review domains: " + known);
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}

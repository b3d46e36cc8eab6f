package dev.fairway.cli.review;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.cli.View;
import dev.fairway.domain.route.RoutedPath;
import dev.fairway.usecase.review.RouteReview;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway route review}. */
public final class RouteReviewCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("say who reviews which path; with a task, also ask them")
        .details(
            """
            For each path the first matching route of the configuration decides. For a task without
            --path the paths are those that its branch changes against the main branch.""")
        .optionalArgument("ID", "the task to ask reviewers for")
        .values("--path", "PATH", "a path from the root of the repository")
        .value("--reviewer", "ROLE", "ask this role, whatever the routes say")
        .value("--reason", "TEXT", "why; kept with the request")
        .example("route review --path cmd/api/routes.go", "who reviews a file")
        .example("route review A-DEMO-UAT-001", "ask for what a task's branch changes")
        .example("route review A-DEMO-UAT-001 --path doc/api/x.yaml", "ask for a task");
  }

  @Override
  protected View run(Call call) {
    String id = call.optionalArgument("ID");
    List<String> paths = call.filter("--path");
    String reviewer = call.text("--reviewer");
    if (id == null && paths.isEmpty()) {
      throw Complaint.usage("missing --path", "name the paths that changed, each with --path");
    }
    RouteReview.Request request =
        new RouteReview.Request(id, paths, reviewer, call.textOrNull("--reason"), call.caller());
    return new Routed(call.value(new RouteReview(call.project()).route(request)));
  }

  private record Routed(RouteReview.Routed routed) implements View {

    @Override
    public String schema() {
      return "route-review";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("task_id", routed.taskId()).array("routes");
      for (RoutedPath route : routed.routes()) {
        out.object()
            .text("path", route.path())
            .flag("matched", route.isMatched())
            .text("pattern", route.pattern())
            .text("reviewer", route.reviewer())
            .text("skipped_reviewer", route.skipped())
            .end();
      }
      out.endArray().texts("reviewers", routed.reviewers());
    }

    @Override
    public void text(Text out) {
      List<Cell[]> rows = new ArrayList<>();
      for (RoutedPath route : routed.routes()) {
        String reviewer = route.reviewer();
        rows.add(
            new Cell[] {
              Cell.of(route.path()),
              reviewer == null ? Cell.of("no route", Style.YELLOW) : Cell.of(reviewer, Style.GREEN),
              Cell.of(route.pattern(), Style.DIM),
              Cell.of(route.skipped() == null ? null : route.skipped() + " skipped: its own work")
            });
      }
      out.table(rows);
      if (routed.taskId() != null) {
        out.line(
            "Asked for review of "
                + routed.taskId()
                + ": "
                + String.join(", ", routed.reviewers()));
      }
    }
  }
}

package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JtereportsGenerated;
import dev.fairway.dashboard.view.Chart;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.usecase.overview.ShowFlow;
import java.time.Duration;
import java.util.List;

/** What comes and goes over time. */
final class ReportsPage implements Page {

  private static final int OLDEST = 20;

  @Override
  public Answer show(Visit visit) {
    ShowFlow.Flow flow =
        new ShowFlow(visit.project()).over(Duration.ofDays(7L * (FlowCharts.WEEKS + 1)));
    List<Chart> charts = new FlowCharts(flow, visit.look()).all();
    List<ShowFlow.Waiting> oldest = flow.open().subList(0, Math.min(OLDEST, flow.open().size()));
    Frame frame = visit.frame("Reports", "reports");
    return Visit.page(
        200, out -> JtereportsGenerated.render(out, null, frame, flow, charts, oldest));
  }
}

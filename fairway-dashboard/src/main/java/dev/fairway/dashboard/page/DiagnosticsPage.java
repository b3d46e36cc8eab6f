package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JtediagnosticsGenerated;
import dev.fairway.dashboard.view.DiagnosticsView;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.port.failure.Failure;
import dev.fairway.usecase.checkpoint.ListCheckpoints;
import dev.fairway.usecase.coordination.Coordinate;
import dev.fairway.usecase.lane.FoundLanes;

/** What is under way and what is in trouble, read at this moment. */
final class DiagnosticsPage implements Page {

  @Override
  public Answer show(Visit visit) {
    FoundLanes lanes = FoundLanes.none();
    String trouble = null;
    try {
      lanes = visit.site().grounds().map(FoundLanes::all).orElse(lanes);
    } catch (Failure unreadable) {
      trouble = String.valueOf(unreadable.getMessage());
    }
    Situation situation = new Coordinate(visit.project()).look(lanes);
    DiagnosticsView view =
        new DiagnosticsView(
            situation,
            new ListCheckpoints(visit.project()).list(false),
            lanes.reports(),
            lanes.inRepository(),
            trouble);
    Frame frame = visit.frame("Diagnostics", "diagnostics");
    return Visit.page(200, out -> JtediagnosticsGenerated.render(out, null, frame, view));
  }
}

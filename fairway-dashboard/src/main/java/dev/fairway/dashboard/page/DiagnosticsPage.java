package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JtediagnosticsGenerated;
import dev.fairway.dashboard.view.DiagnosticsView;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.port.failure.Failure;
import dev.fairway.usecase.checkpoint.ListCheckpoints;
import dev.fairway.usecase.coordination.Coordinate;
import dev.fairway.usecase.lane.Grounds;
import dev.fairway.usecase.lane.LaneReport;
import dev.fairway.usecase.lane.ListWorktrees;
import java.util.List;
import java.util.Optional;

/** What is under way and what is in trouble, read at this moment. */
final class DiagnosticsPage implements Page {

  @Override
  public Answer show(Visit visit) {
    Optional<Grounds> grounds = Optional.empty();
    List<LaneReport> lanes = List.of();
    String trouble = null;
    try {
      grounds = visit.site().grounds();
      if (grounds.isPresent()) {
        lanes = new ListWorktrees(grounds.get()).list(visit.policy().roleNames());
      }
    } catch (Failure unreadable) {
      trouble = String.valueOf(unreadable.getMessage());
    }
    Optional<Grounds> usable = trouble == null ? grounds : Optional.empty();
    Situation situation = new Coordinate(visit.project(), () -> usable).look();
    DiagnosticsView view =
        new DiagnosticsView(
            situation,
            new ListCheckpoints(visit.project()).list(false),
            lanes,
            grounds.isPresent(),
            trouble);
    Frame frame = visit.frame("Diagnostics", "diagnostics");
    return Visit.page(200, out -> JtediagnosticsGenerated.render(out, null, frame, view));
  }
}

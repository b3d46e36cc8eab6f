package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JtewallGenerated;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.usecase.overview.ShowWall;

/** Every lane at a glance. */
final class WallPage implements Page {

  @Override
  public Answer show(Visit visit) {
    ShowWall.Wall wall = new ShowWall(visit.project()).show();
    Frame frame = visit.frame("Wall", "wall");
    return Visit.page(200, out -> JtewallGenerated.render(out, null, frame, wall));
  }
}

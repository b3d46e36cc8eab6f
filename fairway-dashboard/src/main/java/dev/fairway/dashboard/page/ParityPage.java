package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.site.ParityRun;
import dev.fairway.dashboard.template.JteparityGenerated;
import dev.fairway.dashboard.view.Frame;

/** The last comparison with the scripts that Fairway replaces. */
final class ParityPage implements Page {

  @Override
  public Answer show(Visit visit) {
    ParityRun run = visit.site().lastParityRun().orElse(null);
    Frame frame = visit.frame("Parity", "parity");
    return Visit.page(200, out -> JteparityGenerated.render(out, null, frame, run));
  }
}

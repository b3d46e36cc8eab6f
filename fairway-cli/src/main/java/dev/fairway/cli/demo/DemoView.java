package dev.fairway.cli.demo;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the demonstration went. */
record DemoView(List<StepResult> steps, Path folder, @Nullable Path report, String artifact)
    implements View {

  @Override
  public String schema() {
    return "demo";
  }

  @Override
  public void json(Json out) throws IOException {
    out.flag("ok", failed() == 0).array("steps");
    for (StepResult step : steps) {
      out.object()
          .text("row", step.row())
          .text("name", step.name())
          .flag("ok", step.ok())
          .decimal("seconds", BigDecimal.valueOf(step.millis(), 3))
          .text("failure", step.failure())
          .end();
    }
    out.endArray()
        .text("folder", folder.toString())
        .text("report", report == null ? null : report.toString());
  }

  @Override
  public void text(Text out) {
    out.blank().block(artifact.stripTrailing()).blank();
    if (report != null) {
      out.line("Report of the parity run: " + report);
    }
    out.line(steps.size() - failed() + " of " + steps.size() + " steps ok; artifacts: " + folder);
  }

  private long failed() {
    return steps.stream().filter(step -> !step.ok()).count();
  }

  @Override
  public int exitCode() {
    return failed() == 0 ? Exit.OK : Exit.REFUSED;
  }

  @Override
  public @Nullable String failure() {
    return failed() == 0 ? null : failed() + " steps of the runbook did not go as they should";
  }
}

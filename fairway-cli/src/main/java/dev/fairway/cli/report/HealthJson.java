package dev.fairway.cli.report;

import dev.fairway.cli.Json;
import dev.fairway.domain.report.HealthCheck;
import dev.fairway.domain.report.HealthReport;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The health report in JSON. */
public final class HealthJson {

  private HealthJson() {}

  /** Writes {@code "checks": [{check, count, task_ids}]}, also those that found nothing. */
  public static void checks(Json out, HealthReport report) throws IOException {
    out.array("checks");
    for (Map.Entry<HealthCheck, List<String>> entry : report.troubles().entrySet()) {
      out.object()
          .text("check", entry.getKey().word())
          .number("count", entry.getValue().size())
          .texts("task_ids", entry.getValue())
          .end();
    }
    out.endArray();
  }
}

package dev.fairway.usecase.report;

import dev.fairway.domain.report.HealthReport;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.List;

/** Finds everything that is in trouble, at one instant. */
public final class ReportHealth {

  /**
   * @param unacknowledged handoffs that nobody has taken note of, oldest first
   */
  public record Health(HealthReport report, List<WaitingHandoff> unacknowledged, Instant at) {}

  private final Project project;

  public ReportHealth(Project project) {
    this.project = project;
  }

  public Health report() {
    Instant now = project.now();
    return project
        .store()
        .read(
            store -> {
              HealthReport.Facts facts = new HealthFacts(project, store).load(now);
              return new Health(
                  HealthReport.of(facts, project.policy(), now), facts.waiting(), now);
            });
  }
}

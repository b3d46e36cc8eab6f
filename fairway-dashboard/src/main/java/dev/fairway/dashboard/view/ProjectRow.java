package dev.fairway.dashboard.view;

import dev.fairway.domain.policy.Workflow;
import dev.fairway.usecase.report.ReportStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project among others.
 *
 * @param counts state to number of tasks
 * @param trouble why it cannot be shown; null when it can
 * @param hint the way out of the trouble
 */
public record ProjectRow(
    String name,
    String address,
    long total,
    long finished,
    Map<String, Long> counts,
    @Nullable String trouble,
    @Nullable String hint) {

  public static ProjectRow of(
      String name, String address, Workflow workflow, ReportStatus.Totals totals) {
    long finished = 0;
    for (String state : workflow.terminal()) {
      finished += totals.byStatus().getOrDefault(state, 0L);
    }
    return new ProjectRow(
        name,
        address,
        totals.total(),
        finished,
        new LinkedHashMap<>(totals.byStatus()),
        null,
        null);
  }

  public static ProjectRow broken(
      String name, String address, String trouble, @Nullable String hint) {
    return new ProjectRow(name, address, 0, 0, Map.of(), trouble, hint);
  }
}

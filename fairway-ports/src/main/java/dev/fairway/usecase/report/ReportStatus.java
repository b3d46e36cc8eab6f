package dev.fairway.usecase.report;

import dev.fairway.port.store.StatusCount;
import dev.fairway.usecase.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts tasks by state and role. */
public final class ReportStatus {

  /**
   * @param byStatus state to number, in the configured order of states
   * @param byRole role to state to number, roles in alphabetical order
   */
  public record Totals(
      long total, Map<String, Long> byStatus, Map<String, Map<String, Long>> byRole) {}

  private final Project project;

  public ReportStatus(Project project) {
    this.project = project;
  }

  /**
   * @param role only tasks of this role; null means of all
   */
  public Totals report(@Nullable String role) {
    List<StatusCount> counts = project.store().read(store -> store.statusCounts());
    long total = 0;
    Map<String, Long> byStatus = project.policy().workflow().emptyCounts();
    Map<String, Map<String, Long>> byRole = new TreeMap<>();
    for (StatusCount count : wanted(counts, role)) {
      total += count.count();
      byStatus.merge(count.status(), count.count(), Long::sum);
      byRole
          .computeIfAbsent(count.role(), any -> project.policy().workflow().emptyCounts())
          .merge(count.status(), count.count(), Long::sum);
    }
    return new Totals(total, byStatus, byRole);
  }

  private static List<StatusCount> wanted(List<StatusCount> counts, @Nullable String role) {
    List<StatusCount> wanted = new ArrayList<>();
    for (StatusCount count : counts) {
      if (role == null || role.equals(count.role())) {
        wanted.add(count);
      }
    }
    return wanted;
  }
}

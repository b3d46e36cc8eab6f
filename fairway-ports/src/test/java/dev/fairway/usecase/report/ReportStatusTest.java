package dev.fairway.usecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Site;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportStatusTest {

  private final Site site = new Site();

  @Test
  void every_configured_state_is_counted_in_its_order_and_a_lost_one_at_the_end() {
    site.put("T-1", TaskState.initial("lost"), d -> d);
    site.put("T-2", TaskState.initial("done"), d -> d);
    site.put("T-3", TaskState.initial("todo"), d -> d);
    site.put("T-4", TaskState.initial("todo"), d -> d.role("B-ui"));

    ReportStatus.Totals totals = new ReportStatus(site.project()).report(null);

    assertThat(totals.total()).isEqualTo(4);
    assertThat(List.copyOf(totals.byStatus().entrySet()))
        .containsExactly(
            Map.entry("todo", 2L),
            Map.entry("in_progress", 0L),
            Map.entry("blocked", 0L),
            Map.entry("done", 1L),
            Map.entry("lost", 1L));
    assertThat(totals.byRole().keySet()).containsExactly("A-backend", "B-ui");
    assertThat(totals.byRole().get("A-backend"))
        .containsExactly(
            Map.entry("todo", 1L),
            Map.entry("in_progress", 0L),
            Map.entry("blocked", 0L),
            Map.entry("done", 1L),
            Map.entry("lost", 1L));
  }

  @Test
  void a_role_narrows_all_of_it() {
    site.add("T-1");
    site.add("T-2", d -> d.role("B-ui"));

    ReportStatus.Totals totals = new ReportStatus(site.project()).report("B-ui");

    assertThat(totals.total()).isEqualTo(1);
    assertThat(totals.byStatus()).containsEntry("todo", 1L);
    assertThat(totals.byRole()).containsOnlyKeys("B-ui");
  }

  @Test
  void an_empty_project_counts_nothing_but_names_the_states() {
    ReportStatus.Totals totals = new ReportStatus(site.project()).report(null);

    assertThat(totals.total()).isZero();
    assertThat(totals.byStatus()).hasSize(4);
    assertThat(totals.byRole()).isEmpty();
  }
}

package dev.fairway.dashboard.view;

import dev.fairway.domain.report.EpicProgress;
import java.util.List;

/**
 * A task with parts.
 *
 * @param parts of the bar that shows its progress
 * @param bottleneckTitle empty when there is no bottleneck
 */
public record EpicRow(EpicProgress epic, String title, List<Part> parts, String bottleneckTitle) {

  public record Part(String state, double x, double width, String tip) {}
}

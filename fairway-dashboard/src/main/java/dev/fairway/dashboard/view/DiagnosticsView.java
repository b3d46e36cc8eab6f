package dev.fairway.dashboard.view;

import dev.fairway.domain.coordination.Situation;
import dev.fairway.usecase.checkpoint.ListCheckpoints;
import dev.fairway.usecase.lane.LaneReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param checkpoints the latest of each task, as far as somebody still means to do something
 * @param hasRepository whether the project is in one
 * @param trouble why the repository could not be read; null when it could
 */
public record DiagnosticsView(
    Situation situation,
    List<ListCheckpoints.Standing> checkpoints,
    List<LaneReport> lanes,
    boolean hasRepository,
    @Nullable String trouble) {

  /** How many of a list are shown. */
  public static final int MOST = 60;

  public static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }
}

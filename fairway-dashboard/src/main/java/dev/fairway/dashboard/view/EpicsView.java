package dev.fairway.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the tasks with parts.
 *
 * @param finishedToo whether those with nothing left to do are among them
 * @param matching how many there are on all pages
 * @param from the number of the first row, counted from 1
 * @param before the address of the page before; null on the first
 * @param after the address of the next page; null on the last
 */
public record EpicsView(
    List<EpicRow> rows,
    boolean finishedToo,
    int matching,
    int from,
    @Nullable String before,
    @Nullable String after) {

  /** Which rows of how many are shown. */
  public String extent() {
    return rows.size() == matching
        ? ""
        : from + " to " + (from + rows.size() - 1) + " of " + matching;
  }
}

package dev.fairway.dashboard.view;

import dev.fairway.usecase.task.TaskCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the board.
 *
 * @param hidden values of the address that the search form has to keep
 * @param from number of the first task shown; 0 when none is
 * @param cardsOf what the rows are
 */
public record BoardView(
    @Nullable String words,
    List<Filter> filters,
    List<Chip> chips,
    String clear,
    List<Hidden> hidden,
    List<Column> columns,
    List<Choice> allColumns,
    List<TaskCard> cards,
    long matching,
    long from,
    long to,
    @Nullable String before,
    @Nullable String after,
    String csv,
    String json) {

  /**
   * @param open whether something in it is chosen
   */
  public record Filter(String name, String label, List<Choice> choices, int chosen) {}

  public record Choice(String value, String label, long count, boolean chosen) {}

  /** A value that narrows, and the address without it. */
  public record Chip(String label, String value, String without) {}

  public record Hidden(String name, String value) {}

  /**
   * @param sort the address of the page ordered by it; null when it cannot be
   * @param order {@code ascending}, {@code descending} or {@code none}
   */
  public record Column(String key, String label, @Nullable String sort, String order) {}

  public boolean has(String column) {
    for (Column each : columns) {
      if (each.key().equals(column)) {
        return true;
      }
    }
    return false;
  }
}

package dev.fairway.port.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the tasks that match; an empty list of values means any.
 *
 * @param words each of them occurs in the id or the title; ASCII letters match in either case
 * @param offset how many matching tasks come before the page; at least 0
 * @param limit how many tasks the page has at most; at least 1
 */
public record TaskSearch(
    TaskQuery query,
    List<String> words,
    List<String> profiles,
    List<String> riskLevels,
    List<String> reviewDomains,
    Order order,
    int offset,
    int limit) {

  /** What a page is ordered by; tasks that are equal in it are ordered by id. */
  public enum Field {
    ID,
    TITLE,
    ROLE,
    KIND,
    /** In the order that {@link Order#states} gives; other states come last. */
    STATUS,
    /** By rank, then by sequence; tasks without one come last. */
    PRIORITY,
    RISK,
    OWNER,
    CREATED,
    UPDATED
  }

  /**
   * @param reversed turns the order of the field round; tasks without a value stay last and equal
   *     ones ordered by id
   * @param states for {@link Field#STATUS}
   * @param standardRank the rank of a task without a priority; null means after all others
   */
  public record Order(
      Field field, boolean reversed, List<String> states, @Nullable Integer standardRank) {

    public Order {
      states = List.copyOf(states);
    }

    public static Order by(Field field) {
      return new Order(field, false, List.of(), null);
    }
  }

  public TaskSearch {
    words = List.copyOf(words);
    profiles = List.copyOf(profiles);
    riskLevels = List.copyOf(riskLevels);
    reviewDomains = List.copyOf(reviewDomains);
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("a page begins at 0 or later and has at least one row");
    }
  }

  /** The first page of a plain query. */
  public static TaskSearch of(TaskQuery query, Order order, int limit) {
    return new TaskSearch(query, List.of(), List.of(), List.of(), List.of(), order, 0, limit);
  }
}

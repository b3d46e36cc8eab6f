package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.TaskQuery;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rows of {@code task t} are meant.
 *
 * @param where SQL after {@code WHERE}
 * @param values the parameters in it
 */
record Condition(String where, List<String> values) {

  /** Ids of the tasks in some states; the list of them follows. */
  static final String IDS_IN = "SELECT t.id FROM task t WHERE t.status IN ";

  private static final String BELOW =
      """
      t.id <> ? AND t.id IN (
        WITH RECURSIVE below(id) AS (
          SELECT c.id FROM task c WHERE c.parent_id = ?
          UNION
          SELECT c.id FROM task c JOIN below b ON c.parent_id = b.id)
        SELECT id FROM below)""";

  static Condition is(String id) {
    return new Condition("t.id = ?", List.of(id));
  }

  /**
   * @param chunk one chunk of an {@link InList}
   */
  static Condition oneOf(List<String> chunk) {
    return new Condition("t.id IN " + InList.marks(chunk), chunk);
  }

  /** Held by somebody of this name, who may be a session or a person. */
  static Condition heldBy(String name) {
    return new Condition("t.claimant = ?", List.of(name));
  }

  static Condition matching(TaskQuery query) {
    StringBuilder where = new StringBuilder("1 = 1");
    List<String> values = new ArrayList<>();
    among(where, values, " AND t.status IN ", query.statuses(), "");
    among(where, values, " AND t.role IN ", query.roles(), "");
    among(where, values, " AND t.kind IN ", query.kinds(), "");
    among(where, values, " AND t.owner IN ", query.owners(), "");
    among(
        where,
        values,
        " AND EXISTS (SELECT 1 FROM task_item i WHERE i.task_id = t.id AND i.field = 'tag'"
            + " AND i.value IN ",
        query.tags(),
        ")");
    String within = query.within();
    if (within != null) {
      where.append(" AND ").append(BELOW);
      values.add(within);
      values.add(within);
    }
    return new Condition(where.toString(), values);
  }

  static void among(
      StringBuilder where, List<String> values, String before, List<String> wanted, String after) {
    if (!wanted.isEmpty()) {
      List<String> filled = InList.filledUp(wanted);
      where.append(before).append(InList.marks(filled)).append(after);
      values.addAll(filled);
    }
  }
}

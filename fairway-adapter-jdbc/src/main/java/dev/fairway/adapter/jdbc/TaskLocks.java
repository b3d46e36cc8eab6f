package dev.fairway.adapter.jdbc;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps other transactions away from tasks, where the database does not do so by itself. */
final class TaskLocks {

  private static final String ONE = "SELECT t.id FROM task t WHERE t.id = ?";

  private static final String FIRST_UNHELD =
      """
      ) SELECT t.id FROM candidate c JOIN task t ON t.id = c.id
      WHERE t.claimant IS NULL AND t.status IN \
      """;

  private final Statements statements;
  private final Dialect dialect;

  TaskLocks(Statements statements) {
    this.statements = statements;
    dialect = statements.dialect();
  }

  void lock(String id) {
    String lock = dialect.lockRows();
    if (!lock.isEmpty()) {
      statements.sql(ONE + lock).text(id).first(Ids.MAPPER);
    }
  }

  @Nullable String lockFirstUnheld(List<String> candidates, Collection<String> states) {
    if (states.isEmpty()) {
      return null;
    }
    List<String> wanted = InList.filledUp(states);
    for (List<String> chunk : InList.chunks(candidates)) {
      String sql =
          "WITH candidate(id, place) AS (VALUES "
              + places(chunk)
              + FIRST_UNHELD
              + InList.marks(wanted)
              + " ORDER BY c.place LIMIT 1"
              + dialect.lockFreeRows();
      String found = statements.sql(sql).texts(chunk).texts(wanted).first(Ids.MAPPER);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String places(List<String> candidates) {
    StringBuilder places = new StringBuilder("(?,0)");
    for (int i = 1; i < candidates.size(); i++) {
      places.append(",(?,").append(i).append(')');
    }
    return places.toString();
  }

  void lockGraph() {
    String lock = dialect.lockGraph();
    if (!lock.isEmpty()) {
      statements.sql(lock).first(Ids.MAPPER);
    }
  }
}

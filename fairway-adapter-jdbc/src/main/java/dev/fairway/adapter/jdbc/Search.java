package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Task;
import dev.fairway.port.store.TaskPage;
import dev.fairway.port.store.TaskSearch;
import java.util.ArrayList;
import java.util.List;

/** One page of tasks: their ids in order and how many there are, then the tasks themselves. */
final class Search {

  private final Statements statements;

  Search(Statements statements) {
    this.statements = statements;
  }

  TaskPage page(TaskSearch search) {
    Condition condition = matching(search);
    Long matching =
        statements
            .sql("SELECT count(*) FROM task t WHERE " + condition.where())
            .texts(condition.values())
            .first(row -> row.number());
    List<String> ids = ids(search, condition);
    List<Task> tasks = ids.isEmpty() ? List.of() : new Tasks(statements).in(ids);
    return new TaskPage(tasks, matching == null ? 0 : matching);
  }

  private List<String> ids(TaskSearch search, Condition condition) {
    List<Object> ordering = new ArrayList<>();
    String order = order(search.order(), ordering);
    Prepared select =
        statements
            .sql(
                "SELECT t.id FROM task t WHERE "
                    + condition.where()
                    + " ORDER BY "
                    + order
                    + " LIMIT ? OFFSET ?")
            .texts(condition.values());
    for (Object value : ordering) {
      select.value(value);
    }
    return select.number(search.limit()).number(search.offset()).list(Ids.MAPPER);
  }

  private Condition matching(TaskSearch search) {
    Condition base = Condition.matching(search.query());
    StringBuilder where = new StringBuilder(base.where());
    List<String> values = new ArrayList<>(base.values());
    for (String word : search.words()) {
      where
          .append(" AND (")
          .append(statements.dialect().folded("t.id"))
          .append(" LIKE ? ESCAPE '!' OR ")
          .append(statements.dialect().folded("t.title"))
          .append(" LIKE ? ESCAPE '!')");
      String pattern = pattern(word);
      values.add(pattern);
      values.add(pattern);
    }
    Condition.among(where, values, " AND t.profile IN ", search.profiles(), "");
    Condition.among(where, values, " AND t.risk_level IN ", search.riskLevels(), "");
    Condition.among(
        where,
        values,
        " AND EXISTS (SELECT 1 FROM task_item r WHERE r.task_id = t.id"
            + " AND r.field = 'review_domain' AND r.value IN ",
        search.reviewDomains(),
        ")");
    return new Condition(where.toString(), values);
  }

  /** Anything around the word, whose ASCII letters are small; the databases fold no others. */
  private static String pattern(String word) {
    StringBuilder pattern = new StringBuilder("%");
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '%' || c == '_' || c == '!') {
        pattern.append('!');
      }
      pattern.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return pattern.append('%').toString();
  }

  private static String order(TaskSearch.Order order, List<Object> values) {
    String direction = order.reversed() ? " DESC" : "";
    return switch (order.field()) {
      case ID -> "t.id" + direction;
      case TITLE -> "t.title" + direction + ", t.id";
      case ROLE -> "t.role" + direction + ", t.id";
      case KIND -> "t.kind" + direction + ", t.id";
      case STATUS -> place(order, values) + direction + ", t.id";
      case PRIORITY -> rank(order, direction);
      case RISK -> lastIfAbsent("t.risk_level", direction) + ", t.id";
      case OWNER -> lastIfAbsent("t.owner", direction) + ", t.id";
      case CREATED -> "t.created_at" + direction + ", t.id";
      case UPDATED -> "t.updated_at" + direction + ", t.id";
    };
  }

  private static String place(TaskSearch.Order order, List<Object> values) {
    if (order.states().isEmpty()) {
      return "t.status";
    }
    StringBuilder place = new StringBuilder("CASE t.status");
    for (int i = 0; i < order.states().size(); i++) {
      place.append(" WHEN ? THEN ").append(i);
      values.add(order.states().get(i));
    }
    return place.append(" ELSE ").append(order.states().size()).append(" END").toString();
  }

  private static String rank(TaskSearch.Order order, String direction) {
    String rank = "t.priority";
    Integer standard = order.standardRank();
    if (standard != null) {
      rank = "coalesce(t.priority, " + standard + ")";
    }
    return lastIfAbsent(rank, direction) + ", " + lastIfAbsent("t.sequence", direction) + ", t.id";
  }

  /** Databases differ in where they put a missing value. */
  private static String lastIfAbsent(String value, String direction) {
    return "CASE WHEN " + value + " IS NULL THEN 1 ELSE 0 END, " + value + direction;
  }
}

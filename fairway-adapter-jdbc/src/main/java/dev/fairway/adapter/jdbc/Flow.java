package dev.fairway.adapter.jdbc;

import dev.fairway.domain.report.Completion;
import dev.fairway.port.store.DayCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tasks that come in and are completed, day by day. */
final class Flow {

  private static final String COMPLETIONS =
      """
      SELECT t.id, t.role, min(h.at), t.completed_at
      FROM (SELECT id, role, completed_at FROM task WHERE completed_at >= ?
        ORDER BY completed_at DESC, id LIMIT ?) t
      JOIN history h ON h.task_id = t.id AND h.to_status = ?
      GROUP BY t.id, t.role, t.completed_at ORDER BY t.completed_at DESC, t.id""";

  private Flow() {}

  static List<Completion> completions(
      Statements statements, Instant since, String activeState, int limit) {
    return statements
        .sql(COMPLETIONS)
        .time(since)
        .number(limit)
        .text(activeState)
        .list(row -> new Completion(row.text(), row.text(), row.time(), row.time()));
  }

  static List<DayCount> since(Statements statements, Instant since) {
    Map<LocalDate, Map<String, long[]>> days = new TreeMap<>();
    count(statements, "t.created_at", since, 0, days);
    count(statements, "t.completed_at", since, 1, days);
    List<DayCount> counts = new ArrayList<>();
    days.forEach(
        (day, roles) ->
            roles.forEach((role, n) -> counts.add(new DayCount(day, role, n[0], n[1]))));
    return counts;
  }

  private static void count(
      Statements statements,
      String column,
      Instant since,
      int place,
      Map<LocalDate, Map<String, long[]>> days) {
    String day = statements.dialect().day(column);
    String sql =
        "SELECT " + day + ", t.role, count(*) FROM task t WHERE " + column + " >= ? GROUP BY 1, 2";
    statements
        .sql(sql)
        .time(since)
        .each(
            row -> {
              LocalDate date = LocalDate.parse(row.text());
              days.computeIfAbsent(date, any -> new TreeMap<>())
                      .computeIfAbsent(row.text(), any -> new long[2])[place] =
                  row.number();
            });
  }
}

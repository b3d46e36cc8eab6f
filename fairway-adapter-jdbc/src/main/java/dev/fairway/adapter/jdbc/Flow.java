package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.DayCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tasks that come in and are completed, day by day. */
final class Flow {

  private Flow() {}

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

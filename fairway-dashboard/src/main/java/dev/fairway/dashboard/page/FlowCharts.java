package dev.fairway.dashboard.page;

import dev.fairway.dashboard.view.Chart;
import dev.fairway.dashboard.view.Look;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.report.Completion;
import dev.fairway.port.store.DayCount;
import dev.fairway.usecase.overview.ShowFlow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pictures of the reports: what comes and goes, how long it takes, how old the rest is. */
final class FlowCharts {

  static final int WEEKS = 26;

  private static final List<String> AGES =
      List.of(
          "under a day", "1–3 days", "3–7 days", "1–2 weeks", "2–4 weeks", "1–3 months", "more");
  private static final int[] AGE_DAYS = {1, 3, 7, 14, 28, 91};

  private final ShowFlow.Flow flow;
  private final Workflow workflow;
  private final Look look;
  private final LocalDate first;

  FlowCharts(ShowFlow.Flow flow, Look look) {
    this.flow = flow;
    this.look = look;
    workflow = look.workflow();
    first = week(LocalDate.ofInstant(flow.at(), ZoneOffset.UTC)).minusWeeks(WEEKS - 1L);
  }

  List<Chart> all() {
    return List.of(throughput(), cycleTimes(), ages(), work());
  }

  private static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private int weekOf(LocalDate day) {
    return (int) (Duration.between(first.atStartOfDay(), week(day).atStartOfDay()).toDays() / 7);
  }

  private Chart throughput() {
    long[] came = new long[WEEKS];
    long[] done = new long[WEEKS];
    for (DayCount day : flow.days()) {
      int week = weekOf(day.day());
      if (week >= 0 && week < WEEKS) {
        came[week] += day.created();
        done[week] += day.completed();
      }
    }
    long most = 0;
    for (int i = 0; i < WEEKS; i++) {
      most = Math.max(most, Math.max(came[i], done[i]));
    }
    ChartPen pen = new ChartPen(most, "");
    double slot = ChartPen.slot(WEEKS);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < WEEKS; i++) {
      double x = ChartPen.x(i, WEEKS);
      String week = weekName(i);
      pen.bar(x + slot * .1, slot * .38, 0, came[i], "came", week + ": " + came[i] + " came in");
      pen.bar(x + slot * .5, slot * .38, 0, done[i], "done", week + ": " + done[i] + " finished");
      rows.add(List.of(week, Long.toString(came[i]), Long.toString(done[i])));
      labelWeek(pen, i);
    }
    return pen.chart(
        "Throughput",
        "Tasks that came in and were finished, week by week",
        List.of(new Chart.Key("came", "came in"), new Chart.Key("done", "finished")),
        List.of("Week of", "Came in", "Finished"),
        rows);
  }

  private static void labelWeek(ChartPen pen, int week, String name) {
    if (week % 5 == 0) {
      pen.label(ChartPen.x(week, WEEKS) + ChartPen.slot(WEEKS) / 2, name.substring(5));
    }
  }

  private void labelWeek(ChartPen pen, int week) {
    labelWeek(pen, week, weekName(week));
  }

  private String weekName(int week) {
    return first.plusWeeks(week).toString();
  }

  private Chart cycleTimes() {
    Map<Integer, List<Duration>> byWeek = new HashMap<>();
    for (Completion completion : flow.completions()) {
      int week = weekOf(LocalDate.ofInstant(completion.completedAt(), ZoneOffset.UTC));
      byWeek.computeIfAbsent(week, any -> new ArrayList<>()).add(completion.cycleTime());
    }
    Map<Integer, Double> medians = new HashMap<>();
    double most = 0;
    for (Map.Entry<Integer, List<Duration>> each : byWeek.entrySet()) {
      List<Duration> times = each.getValue();
      Collections.sort(times);
      double days = times.get((times.size() - 1) / 2).toMinutes() / (24 * 60.0);
      medians.put(each.getKey(), days);
      most = Math.max(most, days);
    }
    ChartPen pen = new ChartPen(most, " d");
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < WEEKS; i++) {
      Double days = medians.get(i);
      labelWeek(pen, i);
      if (days != null) {
        String value = ChartPen.text(Math.round(days * 10) / 10.0) + " days";
        double middle = ChartPen.x(i, WEEKS) + ChartPen.slot(WEEKS) / 2;
        pen.dot(middle, days, weekName(i) + ": " + value);
        rows.add(
            List.of(
                weekName(i), value, Integer.toString(byWeek.getOrDefault(i, List.of()).size())));
      }
    }
    return pen.chart(
        "Cycle time",
        "From the first time a task was worked on to its end: the median of each week",
        List.of(new Chart.Key("line", "median, of at most the last 1,000 finished tasks")),
        List.of("Week of", "Median", "Tasks"),
        rows);
  }

  private Chart ages() {
    Map<String, int[]> byState = new HashMap<>();
    int[] sums = new int[AGES.size()];
    for (ShowFlow.Waiting waiting : flow.open()) {
      int bucket = bucket(waiting.since());
      byState.computeIfAbsent(waiting.task().status(), any -> new int[AGES.size()])[bucket]++;
      sums[bucket]++;
    }
    ChartPen pen = new ChartPen(Collections.max(boxed(sums)), "");
    List<List<String>> rows = new ArrayList<>();
    List<String> states = workflow.open();
    double slot = ChartPen.slot(AGES.size());
    for (int i = 0; i < AGES.size(); i++) {
      double from = 0;
      List<String> row = new ArrayList<>(List.of(AGES.get(i)));
      for (String state : states) {
        int count = byState.getOrDefault(state, new int[AGES.size()])[i];
        String tip = AGES.get(i) + ": " + count + " " + Look.words(state);
        double x = ChartPen.x(i, AGES.size()) + slot * .2;
        pen.bar(x, slot * .6, from, from + count, look.state(state), tip);
        from += count;
        row.add(Integer.toString(count));
      }
      rows.add(row);
      pen.label(ChartPen.x(i, AGES.size()) + slot / 2, AGES.get(i));
    }
    return pen.chart(
        "Ages",
        "How long the open tasks have been in the state that they are in",
        legend(states),
        head("Age", states),
        rows);
  }

  private int bucket(Instant since) {
    long days = Duration.between(since, flow.at()).toDays();
    for (int i = 0; i < AGE_DAYS.length; i++) {
      if (days < AGE_DAYS[i]) {
        return i;
      }
    }
    return AGE_DAYS.length;
  }

  /** The open tasks of each role. */
  private Chart work() {
    Map<String, Map<String, Integer>> byRole = new java.util.TreeMap<>();
    int most = 0;
    for (ShowFlow.Waiting waiting : flow.open()) {
      byRole
          .computeIfAbsent(waiting.task().role(), any -> new HashMap<>())
          .merge(waiting.task().status(), 1, Integer::sum);
    }
    for (Map<String, Integer> states : byRole.values()) {
      most = Math.max(most, states.values().stream().mapToInt(Integer::intValue).sum());
    }
    ChartPen pen = new ChartPen(most, "");
    List<String> states = workflow.open();
    List<List<String>> rows = new ArrayList<>();
    double slot = ChartPen.slot(byRole.size());
    int i = 0;
    for (Map.Entry<String, Map<String, Integer>> each : byRole.entrySet()) {
      double from = 0;
      String role = Look.brief(each.getKey(), 16);
      List<String> row = new ArrayList<>(List.of(Look.brief(each.getKey(), 60)));
      for (String state : states) {
        int count = each.getValue().getOrDefault(state, 0);
        double x = ChartPen.x(i, byRole.size()) + slot * .25;
        String tip = role + ": " + count + " " + Look.words(state);
        pen.bar(x, slot * .5, from, from + count, look.state(state), tip);
        from += count;
        row.add(Integer.toString(count));
      }
      rows.add(row);
      pen.label(ChartPen.x(i++, byRole.size()) + slot / 2, role);
    }
    return pen.chart(
        "Open work", "The open tasks of each role", legend(states), head("Role", states), rows);
  }

  private List<Chart.Key> legend(List<String> states) {
    List<Chart.Key> legend = new ArrayList<>();
    for (String state : states) {
      legend.add(new Chart.Key(look.state(state), Look.words(state)));
    }
    return legend;
  }

  private static List<String> head(String first, List<String> states) {
    List<String> head = new ArrayList<>(List.of(first));
    states.forEach(state -> head.add(Look.words(state)));
    return head;
  }

  private static List<Integer> boxed(int[] values) {
    List<Integer> boxed = new ArrayList<>();
    for (int value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}

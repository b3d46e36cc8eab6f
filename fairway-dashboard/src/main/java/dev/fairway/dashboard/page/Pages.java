package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import java.util.List;
import java.util.Map;

/** Which page is at which address of a project. */
final class Pages {

  private static final Map<String, Page> PLAIN =
      Map.of(
          "wall",
          new WallPage(),
          "board",
          new BoardPage(),
          "epics",
          new EpicsPage(),
          "reports",
          new ReportsPage(),
          "parity",
          new ParityPage(),
          "diagnostics",
          new DiagnosticsPage(),
          "board.csv",
          BoardExport::csv,
          "board.json",
          BoardExport::json);

  private static final Page TASK = new TaskPage();

  private Pages() {}

  static Answer show(Visit visit) {
    Request request = visit.request();
    List<String> path = request.path();
    if (path.isEmpty()) {
      return Answer.seeOther(visit.look().wall());
    }
    if (request.isChange()) {
      return change(visit, path);
    }
    if (path.size() == 1) {
      Page page = PLAIN.get(path.get(0));
      if (page != null) {
        return page.show(visit);
      }
    }
    return path.size() == 2 && path.get(0).equals("task")
        ? TASK.show(visit)
        : Messages.notFound(visit);
  }

  private static Answer change(Visit visit, List<String> path) {
    if (path.equals(List.of("theme"))) {
      return Actions.onTheme(visit);
    }
    if (path.size() == 3 && path.get(0).equals("task") && path.get(2).equals("act")) {
      return Actions.onTask(visit);
    }
    if (path.size() == 3 && path.get(0).equals("handoff") && path.get(2).equals("ack")) {
      return Actions.onHandoff(visit);
    }
    return Messages.notFound(visit);
  }
}

package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.template.JteepicsGenerated;
import dev.fairway.dashboard.view.EpicRow;
import dev.fairway.dashboard.view.EpicsView;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.dashboard.view.Look;
import dev.fairway.domain.report.EpicProgress;
import dev.fairway.usecase.overview.ListEpics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far everything with parts has come. */
final class EpicsPage implements Page {

  private static final int SIZE = 100;
  private static final int MOST_PAGES = 1_000_000;
  private static final int BAR = 160;

  @Override
  public Answer show(Visit visit) {
    Values query = visit.request().query();
    boolean finishedToo = query.has("finished");
    int page = query.number("page", 1, MOST_PAGES, 1);
    ListEpics.Epics epics =
        new ListEpics(visit.project()).list(finishedToo, (page - 1) * SIZE, SIZE);
    List<EpicRow> rows = new ArrayList<>();
    for (EpicProgress epic : epics.epics()) {
      rows.add(row(epic, epics.titles(), visit.look()));
    }
    int last = Math.max(1, (epics.matching() + SIZE - 1) / SIZE);
    String place = visit.look().page("epics") + (finishedToo ? "?finished=1&page=" : "?page=");
    EpicsView view =
        new EpicsView(
            rows,
            finishedToo,
            epics.matching(),
            (page - 1) * SIZE + 1,
            page > 1 ? place + Math.min(page - 1, last) : null,
            page < last ? place + (page + 1) : null);
    Frame frame = visit.frame("Epics", "epics");
    return Visit.page(200, out -> JteepicsGenerated.render(out, null, frame, view));
  }

  private static EpicRow row(EpicProgress epic, Map<String, String> titles, Look look) {
    List<EpicRow.Part> parts = new ArrayList<>();
    double x = 0;
    List<String> states = new ArrayList<>(look.workflow().terminal());
    epic.byStatus().keySet().stream().filter(each -> !states.contains(each)).forEach(states::add);
    for (String state : states) {
      long count = epic.byStatus().getOrDefault(state, 0L);
      if (count > 0) {
        double width = (double) BAR * count / epic.total();
        String tip = count + " " + Look.words(state);
        parts.add(new EpicRow.Part(look.state(state), rounded(x), rounded(width), tip));
        x += width;
      }
    }
    EpicProgress.Bottleneck worst = epic.bottleneck();
    return new EpicRow(
        epic,
        titles.getOrDefault(epic.task().id(), ""),
        parts,
        worst == null ? "" : titles.getOrDefault(worst.id(), ""));
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}

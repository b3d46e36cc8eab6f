package dev.fairway.dashboard.page;

import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.template.JteepicsGenerated;
import dev.fairway.dashboard.view.EpicRow;
import dev.fairway.dashboard.view.Frame;
import dev.fairway.dashboard.view.Look;
import dev.fairway.domain.report.EpicProgress;
import dev.fairway.usecase.overview.ListEpics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far everything with parts has come. */
final class EpicsPage implements Page {

  private static final int MOST = 300;
  private static final int BAR = 160;

  @Override
  public Answer show(Visit visit) {
    boolean finishedToo = visit.request().query().has("finished");
    ListEpics.Epics epics = new ListEpics(visit.project()).list(finishedToo);
    List<EpicRow> rows = new ArrayList<>();
    for (EpicProgress epic : epics.epics()) {
      if (rows.size() < MOST) {
        rows.add(row(epic, epics.titles(), visit.look()));
      }
    }
    Frame frame = visit.frame("Epics", "epics");
    int hidden = epics.epics().size() - rows.size();
    return Visit.page(
        200, out -> JteepicsGenerated.render(out, null, frame, rows, finishedToo, hidden));
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

package dev.fairway.dashboard.page;

import dev.fairway.dashboard.asset.Assets;
import dev.fairway.dashboard.http.Answer;
import dev.fairway.dashboard.http.Request;
import dev.fairway.dashboard.http.Values;
import dev.fairway.dashboard.site.Site;
import dev.fairway.dashboard.site.SiteTrouble;
import dev.fairway.dashboard.site.Sites;
import dev.fairway.dashboard.template.JteprojectsGenerated;
import dev.fairway.dashboard.view.ProjectRow;
import dev.fairway.port.failure.Failure;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.report.ReportStatus;
import java.util.ArrayList;
import java.util.List;

/** All projects of a dashboard; one that is broken is shown as that, and the others as they are. */
final class ProjectsPage {

  private final Sites sites;
  private final Assets assets;

  ProjectsPage(Sites sites, Assets assets) {
    this.sites = sites;
    this.assets = assets;
  }

  Answer show(Request request) {
    List<ProjectRow> rows = new ArrayList<>();
    for (Site site : sites.all()) {
      rows.add(row(site));
    }
    String theme = Visit.theme(request);
    return Visit.page(
        200,
        out -> JteprojectsGenerated.render(out, null, assets.style(), assets.icon(), theme, rows));
  }

  private static ProjectRow row(Site site) {
    String address = "/p/" + Values.encode(site.name());
    try {
      Project project = site.project();
      ReportStatus.Totals totals = new ReportStatus(project).report(null);
      return ProjectRow.of(site.name(), address, project.policy().workflow(), totals);
    } catch (SiteTrouble trouble) {
      return ProjectRow.broken(
          site.name(), address, trouble.said().message(), trouble.said().hint());
    } catch (Failure failure) {
      return ProjectRow.broken(
          site.name(), address, String.valueOf(failure.getMessage()), failure.hint());
    }
  }
}

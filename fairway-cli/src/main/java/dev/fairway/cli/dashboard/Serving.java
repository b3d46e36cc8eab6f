package dev.fairway.cli.dashboard;

import dev.fairway.cli.Call;
import dev.fairway.cli.DiskSite;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Json;
import dev.fairway.cli.View;
import dev.fairway.cli.parity.LastRun;
import dev.fairway.dashboard.Dashboard;
import dev.fairway.dashboard.guard.Access;
import dev.fairway.dashboard.site.OneSite;
import dev.fairway.dashboard.site.Sites;
import dev.fairway.usecase.report.ReportStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A dashboard that is served by this process until it is stopped. */
final class Serving {

  /** A browser takes as long to begin; whatever is not warm by then becomes so while it asks. */
  private static final Duration WARM_UP = Duration.ofSeconds(1);

  private final Call call;
  private final DashboardOptions options;
  private final boolean open;
  private final Environment environment;

  Serving(Call call, DashboardOptions options, boolean open) {
    this.call = call;
    this.options = options;
    this.open = open;
    environment = call.workspace().environment();
  }

  View serve() {
    Sites sites = options.many() ? registered() : one();
    Access access =
        new Access(options.host(), options.remote(), options.readOnly(), options.token());
    RunningFile file = RunningFile.of(call, options.many());
    try (Dashboard dashboard = Dashboard.start(access, options.port(), sites, this::log)) {
      dashboard.warmUp(WARM_UP);
      file.write(dashboard.url(), options.at(dashboard.port()).words());
      announce(dashboard.url());
      if (open) {
        Browser.open(dashboard.url(), environment);
      }
      dashboard.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      file.deleteOwn();
    }
    return new SaidView("dashboard");
  }

  /** A store that cannot be read is said now, not to whoever opens a page. */
  private Sites one() {
    DiskSite site = DiskSite.of(call.workspace(), LastRun::of);
    new ReportStatus(site.project()).report(null);
    return new OneSite(site);
  }

  private Sites registered() {
    return new RegisteredSites(Register.of(environment), call.workspace());
  }

  /** At once: whoever started this may read it before it ends. */
  private void announce(String url) {
    try {
      if (call.flag("--json")) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json out = Json.to(bytes)) {
          out.object().text("schema", "fairway.dashboard/v1").text("url", url).end();
        }
        bytes.write('\n');
        bytes.writeTo(environment.out());
      } else {
        String line = "Dashboard: " + url + "\n";
        environment.out().write(line.getBytes(StandardCharsets.UTF_8));
      }
      environment.out().flush();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void log(Throwable bug) {
    bug.printStackTrace(new PrintWriter(environment.err(), true, StandardCharsets.UTF_8));
  }

  static Path folder(Call call) {
    return call.workspace().files().runtimeFolder("dashboard");
  }
}

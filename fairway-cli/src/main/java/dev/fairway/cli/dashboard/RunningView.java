package dev.fairway.cli.dashboard;

import dev.fairway.cli.Json;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dashboard is running.
 *
 * @param verb of the command that says so
 * @param words one line
 * @param changed whether the command did anything
 */
record RunningView(
    String verb, boolean running, boolean changed, @Nullable String url, long pid, String words)
    implements View {

  @Override
  public String schema() {
    return "dashboard-" + verb;
  }

  @Override
  public void json(Json out) throws IOException {
    out.flag("running", running).flag("changed", changed).text("url", url);
    if (running) {
      out.number("pid", pid);
    }
  }

  @Override
  public void text(Text out) {
    out.line(words);
  }

  @Override
  public boolean isConfirmation() {
    return !verb.equals("status");
  }
}

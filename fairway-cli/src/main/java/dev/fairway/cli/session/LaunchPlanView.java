package dev.fairway.cli.session;

import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.config.DatabaseUrl;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.usecase.session.LaunchPlan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would be run. */
record LaunchPlanView(LaunchPlan plan, @Nullable String warning) implements View {

  private static final String DATABASE = "FAIRWAY_DB=";

  @Override
  public String schema() {
    return "session-launch";
  }

  @Override
  public void json(Json out) throws IOException {
    out.flag("dry_run", true);
    write(out, plan);
  }

  /** The members of a plan, for an object that has begun. */
  static void write(Json out, LaunchPlan plan) throws IOException {
    out.text("session_id", plan.sessionId())
        .text("worktree", plan.directory().toString())
        .texts("environment", assignments(plan))
        .texts("command", plan.command().stream().map(LaunchPlanView::withoutPassword).toList());
  }

  @Override
  public void text(Text out) {
    out.line("Would record session " + plan.sessionId() + ", and then run:");
    StringBuilder line = new StringBuilder();
    line.append("cd ").append(ShellWord.of(plan.directory().toString())).append(" &&");
    if (!plan.inTmux()) {
      line.append(" env");
      for (String assignment : assignments(plan)) {
        line.append(' ').append(ShellWord.of(assignment));
      }
    }
    for (String word : plan.command()) {
      line.append(' ').append(ShellWord.of(withoutPassword(word)));
    }
    out.line("  " + Printable.line(line.toString()));
  }

  private static List<String> assignments(LaunchPlan plan) {
    List<String> assignments = new ArrayList<>();
    for (Map.Entry<String, String> variable : plan.variables().entrySet()) {
      assignments.add(withoutPassword(variable.getKey() + "=" + variable.getValue()));
    }
    return assignments;
  }

  /** The program that is launched gets the URL as it is; whoever reads this need not know it. */
  private static String withoutPassword(String word) {
    return word.startsWith(DATABASE)
        ? DATABASE + DatabaseUrl.masked(word.substring(DATABASE.length()))
        : word;
  }

  @Override
  public List<String> warnings() {
    return warning == null ? List.of() : List.of(warning);
  }
}

package dev.fairway.cli.session;

import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.view.SessionJson;
import dev.fairway.domain.session.Session;
import dev.fairway.usecase.session.LaunchSession.Launched;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session whose program was started, and how it ended if it was waited for. */
record LaunchedView(Launched launched, @Nullable String warning) implements View {

  @Override
  public String schema() {
    return "session-launch";
  }

  @Override
  public void json(Json out) throws IOException {
    out.flag("dry_run", false);
    LaunchPlanView.write(out, launched.plan());
    out.number("exit_code", launched.exitCode()).object("session");
    SessionJson.write(out, launched.reading());
    out.end();
  }

  @Override
  public void text(Text out) {
    Session session = launched.reading().session();
    String id = out.styled(Style.BOLD, session.id());
    String pane = session.facts().tmuxPane();
    if (launched.exitCode() != null) {
      out.line("Session " + id + " " + HeardView.standing(launched.reading()));
    } else {
      out.line("Launched session " + id + " in tmux pane " + pane);
      out.line(
          "  tmux switch-client -t "
              + pane
              + " goes there, tmux attach -t "
              + pane
              + " from outside of tmux");
    }
  }

  /** As of a shell that runs one command: that of the command. */
  @Override
  public int exitCode() {
    Integer code = launched.exitCode();
    return code == null ? Exit.OK : code;
  }

  @Override
  public boolean isConfirmation() {
    return true;
  }

  @Override
  public List<String> warnings() {
    return warning == null ? List.of() : List.of(warning);
  }
}

package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Style;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.session.Reconciliation;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.Staleness;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.usecase.session.ReconcileSessions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code fairway session reconcile}. */
public final class SessionReconcileCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record which sessions are stale, and tell which tasks nobody attends to")
        .details(
            """
            A session that is recorded as stale stays so until its next heartbeat, also when its
            pid is given to another process meanwhile. No task is ever changed.""")
        .flag("--dry-run", "only tell what would be recorded")
        .example("session reconcile --dry-run", "look first");
  }

  @Override
  protected View run(Call call) {
    boolean dryRun = call.flag("--dry-run");
    ReconcileSessions sessions = new ReconcileSessions(call.project());
    return new Reconciled(dryRun ? sessions.plan() : sessions.reconcile(), dryRun);
  }

  private record Reconciled(Reconciliation result, boolean dryRun) implements View {

    @Override
    public String schema() {
      return "session-reconcile";
    }

    @Override
    public void json(Json out) throws IOException {
      out.flag("dry_run", dryRun).array("actions");
      for (Session session : result.stale()) {
        out.object()
            .text("session_id", session.id())
            .text("action", "mark_stale")
            .text("reason", reason(session))
            .end();
      }
      for (UnattendedTask task : result.unattended()) {
        out.object()
            .text("session_id", task.holder())
            .text("task_id", task.taskId())
            .text("action", "report_unattended")
            .text("reason", task.reason())
            .advice("command", command(task))
            .end();
      }
      out.endArray();
    }

    @Override
    public void text(Text out) {
      for (Session session : result.stale()) {
        String deed = dryRun ? "would mark stale: " : "marked stale: ";
        out.line(out.styled(Style.YELLOW, deed) + session.id() + ", " + reason(session));
      }
      for (UnattendedTask task : result.unattended()) {
        out.line(out.styled(Style.YELLOW, "unattended: ") + task.taskId() + ", " + task.reason());
        out.line("  " + Printable.line(out.advice(command(task))));
      }
      if (result.stale().isEmpty() && result.unattended().isEmpty()) {
        out.line("Nothing to reconcile: every open session is live or recorded as stale.");
      }
    }

    private static @Nullable String reason(Session session) {
      Staleness staleness = session.staleness();
      return staleness == null ? null : staleness.reason();
    }

    private static String command(UnattendedTask task) {
      String claim = "fairway claim " + ShellWord.of(task.taskId());
      String over = task.holder() == null ? "" : " --take-over --reason ‹why›";
      return claim + over + " --as " + ShellWord.of(task.role());
    }
  }
}

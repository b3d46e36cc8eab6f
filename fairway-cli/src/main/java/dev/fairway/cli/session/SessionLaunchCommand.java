package dev.fairway.cli.session;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.usecase.session.LaunchRequest;
import dev.fairway.usecase.session.LaunchSession;

/** {@code fairway session launch}. */
public final class SessionLaunchCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("record a session and start its program")
        .details(
            """
            The program runs in the worktree of the role and sees FAIRWAY_SESSION_ID, FAIRWAY_ROLE,
            FAIRWAY_TASK_ID, FAIRWAY_CONFIG and FAIRWAY_DB. The backend shell runs it on this
            terminal, gives heartbeats while it runs, records how it ended, and ends with its exit
            code; with --json its output goes to standard error. The backend tmux gives it a window
            of its own, in which the session is ended when the program is. A program that cannot be
            started leaves a session that has ended, and exit code 2.""")
        .value("--id", "ID", "the session; made of role and time when absent");
    PatchOptions.declare(syntax);
    syntax
        .flag("--dry-run", "only tell what would be run")
        .command()
        .example("session launch --role B-ui --task-id T-7 -- claude", "an agent, on this terminal")
        .example(
            "session launch --role B-ui --backend tmux -- make soak", "in a window of its own");
  }

  @Override
  protected View run(Call call) {
    LaunchOptions options = new LaunchOptions(call);
    LaunchRequest request = options.read();
    LaunchSession launch = new LaunchSession(call.project(), call.workspace().programs());
    if (call.flag("--dry-run")) {
      return new LaunchPlanView(call.value(launch.plan(request)), options.warning());
    }
    return new LaunchedView(call.value(launch.launch(request)), options.warning());
  }
}

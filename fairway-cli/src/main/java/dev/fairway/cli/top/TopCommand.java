package dev.fairway.cli.top;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import java.util.List;

/** {@code fairway top}: the wall, live, until somebody quits. */
public final class TopCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("show every lane in the terminal, live, until q")
        .details(
            """
            j and k move between tasks, Tab between lanes, Enter shows a task, / finds, ? lists
            all keys. It changes nothing, and shows each change within a second. With --json it
            prints what the wall holds, once.""")
        .values("--role", "ROLE", "only these lanes; may be repeated")
        .flag("--once", "print it once, as wide as COLUMNS says or 80, and end")
        .example("top", "watch all lanes over SSH")
        .example("top --role backend", "watch one lane")
        .example("top --once", "print the wall into a file or a message");
  }

  @Override
  protected View run(Call call) {
    List<String> roles = call.filter("--role");
    roles.forEach(call.workspace()::requireRole);
    call.project(); // complains about a wrong role of the caller, like any other verb
    return new Showing(call, roles).show();
  }
}

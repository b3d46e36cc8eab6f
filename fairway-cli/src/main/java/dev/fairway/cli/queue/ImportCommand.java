package dev.fairway.cli.queue;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.ProblemWords;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.domain.importing.ImportPlan;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.source.QueueSource.QueueFile;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.importing.ImportQueue;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;

/** {@code fairway import}. */
public final class ImportCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("bring a queue file into the store: all of it, or nothing")
        .details(
            """
            Definitions follow the file on every import; states are owned by the store and are
            taken from the file only with --state-once, and only for tasks that nobody has worked
            on here.""")
        .argument("FILE", "a YAML or JSON file with a list of tasks")
        .flag("--state-once", "also take status, owner, branch and commit from the file, once")
        .flag("--dry-run", "check everything and say what would change")
        .values("--allow-unknown", "FIELD", "keep this unknown field instead of refusing it")
        .example(
            "import doc/governance/Agent_Work_Queue.yaml --state-once", "take over a queue file");
  }

  @Override
  protected View run(Call call) {
    String name = call.argument("FILE");
    call.workspace().policy();
    QueueFile file =
        call.workspace()
            .queueSource()
            .read(call.workspace().path(name), name, new HashSet<>(call.list("--allow-unknown")));
    ImportQueue.Request request =
        new ImportQueue.Request(
            file, name, call.flag("--state-once"), call.flag("--dry-run"), call.caller());
    Outcome<ImportPlan> outcome = new ImportQueue(call.project()).run(request);
    if (outcome instanceof Outcome.Invalid<ImportPlan> invalid) {
      throw refused(name, invalid.problems());
    }
    return new Imported(call.value(outcome), request);
  }

  private static Complaint refused(String name, List<Problem> problems) {
    String count = ProblemWords.count(problems.size());
    return new Complaint(
        "validation",
        Exit.USAGE,
        name + " has " + count + "; nothing was imported",
        "mend the file and import it again",
        problems);
  }

  private record Imported(ImportPlan plan, ImportQueue.Request request) implements View {

    @Override
    public String schema() {
      return "import";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("source", request.source())
          .flag("dry_run", request.dryRun())
          .texts("created", plan.created())
          .texts("updated", plan.updated())
          .number("unchanged", plan.unchanged())
          .number("seeded", plan.seeded().size())
          .texts("not_in_file", plan.notInFile());
    }

    @Override
    public void text(Text out) {
      out.line(
          (request.dryRun() ? "Would import " : "Imported ")
              + request.source()
              + ": "
              + plan.created().size()
              + " created, "
              + plan.updated().size()
              + " updated, "
              + plan.unchanged()
              + " unchanged, "
              + plan.seeded().size()
              + " with their state");
      if (!plan.notInFile().isEmpty()) {
        out.line("In the store but not in the file: " + String.join(", ", plan.notInFile()));
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}

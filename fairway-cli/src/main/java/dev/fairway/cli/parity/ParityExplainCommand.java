package dev.fairway.cli.parity;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Exit;
import dev.fairway.cli.Json;
import dev.fairway.cli.Printable;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.cli.config.ExplainedFile;
import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Nearest;
import dev.fairway.port.failure.InputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway parity explain}. */
public final class ParityExplainCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("accept a difference for a while, with a reason and somebody who answers for it")
        .details(
            """
            Written to .fairway/parity-explained.toml, with the values of the last run: when either
            side changes, the explanation does not count any more.""")
        .argument("ROW", "the row of the difference")
        .argument("KEY", "its key, as the run has shown it")
        .value("--reason", "TEXT", "why it is accepted")
        .value("--owner", "NAME", "who answers for it")
        .value("--until", "DAY", "the last day on which it counts, such as 2026-12-31")
        .example(
            "parity explain ready-ordering A-backend/A-7 --reason 'old bug' --owner ops"
                + " --until 2026-12-31",
            "accept one difference until the end of the year");
  }

  @Override
  protected View run(Call call) {
    call.workspace().policy();
    ParityFiles files = new ParityFiles(call.workspace().files().root());
    Row row = RowArgument.row(call.argument("ROW"));
    String reason = call.required("--reason");
    String owner = call.required("--owner");
    LocalDate until = until(call.required("--until"), call.workspace().clock().instant());
    Difference difference = difference(files, row, call.argument("KEY"));
    ExplainedFile before = files.explained();
    Explanation explanation =
        new Explanation(
            row,
            difference.key(),
            reason,
            owner,
            until,
            difference.expected(),
            difference.actual());
    boolean replaced = before.has(row, difference.key());
    write(files.file(ParityFiles.EXPLAINED), before, explanation);
    return new Explained(explanation, replaced);
  }

  private static LocalDate until(String text, Instant now) {
    try {
      LocalDate until = LocalDate.parse(text);
      if (until.isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
        throw Complaint.validation("--until " + text + " has passed already", null);
      }
      return until;
    } catch (DateTimeParseException wrong) {
      throw Complaint.usage(
          "--until wants a day such as 2026-12-31, not '" + Printable.line(text) + "'", null);
    }
  }

  /** The difference of the last run that is meant. */
  private static Difference difference(ParityFiles files, Row row, String key) {
    ParityResult last =
        files
            .lastResult()
            .load()
            .orElseThrow(
                () ->
                    notFound(
                        "no parity run has been made in this project",
                        "'fairway parity run ‹checkout›' shows what there is to explain"));
    List<String> keys = new ArrayList<>();
    for (RowRun run : last.rows()) {
      if (run.comparison().row() == row) {
        for (Difference each : run.comparison().differences()) {
          if (each.key().equals(key)) {
            return each;
          }
          keys.add(each.key());
        }
      }
    }
    String near = Nearest.question(key, keys);
    throw notFound(
        "the last run has no difference '" + Printable.line(key) + "' in " + row.slug(),
        near != null ? near : "'fairway parity status' lists them");
  }

  private static Complaint notFound(String message, String hint) {
    return new Complaint("not_found", Exit.NOT_FOUND, message, hint, List.of());
  }

  private static void write(Path file, ExplainedFile before, Explanation explanation) {
    String text = before.with(explanation);
    ExplainedFile after = ExplainedFile.parse(text, before.displayName());
    if (!after.problems().isEmpty() || !after.explanations().contains(explanation)) {
      throw Complaint.validation(
          before.displayName() + " cannot be changed without harm",
          "write the entry by hand; docs/parity-format.md shows how");
    }
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write " + before.displayName(), null, unwritable);
    }
  }

  private record Explained(Explanation explanation, boolean replaced) implements View {

    @Override
    public String schema() {
      return "parity-explain";
    }

    @Override
    public void json(Json out) throws IOException {
      out.object("explanation")
          .text("row", explanation.row().slug())
          .text("key", explanation.key())
          .text("reason", explanation.reason())
          .text("owner", explanation.owner())
          .text("until", explanation.until().toString())
          .text("expected", explanation.expected())
          .text("actual", explanation.actual())
          .end()
          .flag("replaced", replaced);
    }

    @Override
    public void text(Text out) {
      out.line(
          "Explained "
              + explanation.key()
              + " of "
              + explanation.row().slug()
              + " until "
              + explanation.until()
              + (replaced ? ", in the place of the former explanation" : ""));
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}

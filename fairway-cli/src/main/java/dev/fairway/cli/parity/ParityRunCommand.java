package dev.fairway.cli.parity;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.View;
import dev.fairway.cli.parity.report.HtmlReport;
import dev.fairway.cli.parity.report.JunitXml;
import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.ParityRun;
import dev.fairway.cli.parity.run.Progress;
import dev.fairway.cli.parity.run.Request;
import dev.fairway.domain.lane.ShellWord;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.usecase.parity.FileMismatches;
import dev.fairway.usecase.parity.FileMismatches.Filed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code fairway parity run}. */
public final class ParityRunCommand extends Command {

  static final String REPORT = "parity-report.html";
  private static final String JUNIT = "parity-junit.xml";

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("compare Fairway with what the old scripts answered, on a copy of a checkout")
        .details(
            """
            CHECKOUT is only read: everything happens in a private copy, which goes at the end.
            Ends with 0 when every difference is explained, else with 4. With --backend postgres the
            variable FAIRWAY_PARITY_POSTGRES_URL names a database; what is made there goes, too.""")
        .argument("CHECKOUT", "the folder to compare with")
        .value("--reference", "DIR", "the recorded answers; CHECKOUT/reference when absent")
        .values("--only", "ROW", "compare this row only; may be repeated")
        .value("--out", "DIR", "where evidence and reports go; .fairway/parity when absent")
        .value("--backend", "B", "sqlite (the default) or postgres")
        .flag("--file-mismatches", "keep a task here for each unexplained difference")
        .example("parity run ../gpuaas", "perform the whole runbook")
        .example("parity run ../gpuaas --only ready-ordering", "look at one row again");
  }

  @Override
  protected View run(Call call) {
    Path root = call.workspace().files().root();
    call.workspace().policy();
    ParityFiles files = new ParityFiles(root);
    var explained = files.explained();
    String out = call.text("--out");
    String reference = call.text("--reference");
    Request request =
        new Request(
            folder(call, call.argument("CHECKOUT")),
            RowArgument.rows(call.filter("--only")),
            reference == null ? null : folder(call, reference),
            files.settings(),
            root,
            out == null ? files.file("parity") : folder(call, out),
            "postgres".equals(call.oneOf("--backend", List.of("sqlite", "postgres")))
                ? Request.Backend.POSTGRES
                : Request.Backend.SQLITE);
    ParityResult result =
        new ParityRun(
                call.workspace().environment(),
                call.workspace().oldQueueSource(),
                call.workspace()::removeSchemas,
                progress(call))
            .run(request);
    Judgement judgement =
        result.judged(explained.explanations(), call.workspace().clock().instant());
    ParityResult reported = reported(result, judgement, request.out());
    files.lastResult().save(reported, judgement);
    Filed filed = call.flag("--file-mismatches") ? file(call, request, reported, judgement) : null;
    return new ParityView("parity-run", reported, judgement, filed, true);
  }

  private static Filed file(Call call, Request request, ParityResult result, Judgement judgement) {
    MismatchTasks tasks =
        new MismatchTasks(
            call.workspace().policy(),
            request.settings().mismatchRole(),
            ParityRun.queue(request.settings()),
            ParityRun.catalog(request.settings()));
    FileMismatches.Request filing =
        new FileMismatches.Request(
            tasks.of(result, judgement),
            request.rows(),
            "fairway parity run " + ShellWord.of(result.checkout()),
            request.out().resolve(REPORT).toString(),
            call.caller());
    return call.value(new FileMismatches(call.project()).file(filing));
  }

  private static Path folder(Call call, String given) {
    if (given.isBlank()) {
      throw Complaint.usage("the name of a folder must not be empty", null);
    }
    return call.workspace().path(given).normalize();
  }

  private static Progress progress(Call call) {
    Environment environment = call.workspace().environment();
    boolean silent = call.flag("--json") || call.flag("--quiet") || !environment.terminal();
    return silent ? Progress.none() : new RunProgress(environment);
  }

  /** Writes the reports; their names are in what they say. */
  private static ParityResult reported(ParityResult result, Judgement judgement, Path out) {
    List<String> files = new ArrayList<>(result.files());
    files.addAll(List.of(JUNIT, REPORT));
    ParityResult complete = result.with(files);
    try {
      Files.createDirectories(out);
      Files.writeString(out.resolve(JUNIT), JunitXml.of(complete, judgement));
      Files.writeString(out.resolve(REPORT), HtmlReport.of(complete, judgement));
      return complete;
    } catch (IOException unwritable) {
      throw new InputFailure("cannot write to " + out, "name another with --out", unwritable);
    }
  }
}

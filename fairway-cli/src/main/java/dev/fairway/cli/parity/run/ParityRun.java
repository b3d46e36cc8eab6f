package dev.fairway.cli.parity.run;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ParitySettings;
import dev.fairway.cli.config.ParitySettings.ReferenceCommand;
import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.FileStores;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Plan;
import dev.fairway.cli.parity.bench.Program;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.bench.Setup;
import dev.fairway.cli.parity.bench.Stores;
import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.CommandAnswers;
import dev.fairway.cli.parity.reference.References;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.row.Rows;
import dev.fairway.cli.place.Whereabouts;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Performs the runbook on a private copy of a checkout, and compares. */
public final class ParityRun {

  private static final String QUEUE = "doc/governance/Agent_Work_Queue.yaml";
  private static final String CATALOG = "doc/governance/Workflow_Regression_Packs.yaml";

  private final Environment environment;
  private final OldQueueSource oldQueue;
  private final Progress progress;

  public ParityRun(Environment environment, OldQueueSource oldQueue, Progress progress) {
    this.environment = environment;
    this.oldQueue = oldQueue;
    this.progress = progress;
  }

  /** Compares, and saves the runbook's evidence files. */
  public ParityResult run(Request request) {
    Watch watch = new Watch();
    Path reference = ReferenceFolder.find(request);
    References references = references(reference, request);
    ParitySettings settings = request.settings();
    Path config = settings.config() == null ? null : request.base().resolve(settings.config());
    try (Copies copies = new Copies(environment, request.checkout(), config, reference)) {
      progress.begins("copying " + request.checkout());
      PrivateCopy copy = copies.another();
      watch.lap("copy");
      progress.begins("Setup");
      Plan plan = plan(settings, copies.configuration(), copy, reference);
      Bench bench = setUp(copies, copy, plan);
      watch.lap("Setup");
      List<RowRun> runs = new ArrayList<>();
      for (Row row : request.rows()) {
        RowRun run = compare(row, references.of(row), request, bench, watch);
        runs.add(run);
        progress.compared(row, run);
      }
      EvidenceFiles evidence = new EvidenceFiles(bench);
      Map<String, String> contents = evidence.collect(request.rows());
      List<String> files = evidence.save(contents, request.rows(), request.out());
      watch.lap("evidence files");
      return new ParityResult(
          copy.original().toString(),
          Whereabouts.at(copy.checkout()).head().commit(),
          environment.clock().instant(),
          "sqlite",
          runs,
          watch.phases(),
          request.out().toString(),
          files);
    }
  }

  /** Reads what people wrote, and complains about all of its mistakes before anything is done. */
  private static References references(@Nullable Path folder, Request request) {
    if (folder == null) {
      return References.none();
    }
    List<Problem> problems = new ArrayList<>();
    String name = String.valueOf(folder.getFileName());
    References references = References.in(folder, name, problems);
    for (Row row : Row.values()) {
      JsonValue file = references.of(row);
      if (file != null && commands(row, request).isEmpty()) {
        Rows.read(row, Sheet.of(file, problems), problems);
      }
    }
    References.complain(problems);
    return references;
  }

  private static List<ReferenceCommand> commands(Row row, Request request) {
    List<ReferenceCommand> commands = new ArrayList<>(request.settings().commands());
    commands.removeIf(command -> command.row() != row);
    return commands;
  }

  private Bench setUp(Copies copies, PrivateCopy copy, Plan plan) {
    Path file = copy.main().resolve(".fairway/state.db");
    Runner runner = new Runner(environment, copy.checkout(), file.toString());
    Stores stores = new FileStores(copy.main(), runner);
    Setup setup = Setup.perform(runner, plan, copy.checkout(), stores);
    return new Bench(environment, copy, plan, stores, setup, copies::another, oldQueue);
  }

  private static Plan plan(
      ParitySettings settings, Loaded config, PrivateCopy copy, @Nullable Path reference) {
    String configured = config.settings().queueSource();
    String usual = configured == null ? QUEUE : configured.substring(configured.indexOf(':') + 1);
    String catalog = settings.catalog();
    return new Plan(
        settings.queue() == null ? usual : settings.queue(),
        catalog == null ? CATALOG : catalog,
        settings.allowUnknown(),
        reference,
        oldQueue(settings, copy),
        settings.oldQueue());
  }

  private static @Nullable Path oldQueue(ParitySettings settings, PrivateCopy copy) {
    String named = settings.oldQueuePath();
    if (named != null) {
      Path path = Path.of(named);
      return path.isAbsolute() ? path : copy.main().resolve(named);
    }
    Path usual = copy.main().resolve(".git/agent_queue/agent_queue.db");
    return Files.isRegularFile(usual) ? usual : null;
  }

  private RowRun compare(
      Row row, @Nullable JsonValue recorded, Request request, Bench bench, Watch watch) {
    progress.begins(row.title());
    String source = "";
    Comparison comparison;
    try {
      JsonValue reference = reference(row, recorded, commands(row, request), bench);
      List<Problem> problems = new ArrayList<>();
      Rows.Read read = Rows.read(row, Sheet.of(reference, problems), problems);
      source = read.source();
      if (!problems.isEmpty()) {
        throw new NotComparable(wrong(problems));
      }
      List<CaseResult> cases = read.check().compare(bench);
      comparison = Comparison.of(row, cases);
    } catch (NotComparable obstacle) {
      comparison = Comparison.impossible(row, obstacle.words());
    } catch (Failure | Complaint failure) {
      comparison = Comparison.impossible(row, String.valueOf(failure.getMessage()));
    } catch (RuntimeException bug) {
      comparison = Comparison.impossible(row, "the comparison itself failed: " + bug);
    }
    Comparison restored = new Restored(bench.copy()).of(comparison);
    return new RowRun(restored, source, watch.lap(row.title()));
  }

  private JsonValue reference(
      Row row, @Nullable JsonValue recorded, List<ReferenceCommand> commands, Bench bench)
      throws NotComparable {
    if (recorded == null && commands.isEmpty()) {
      throw new NotComparable(
          "nothing was recorded: there is no "
              + row.slug()
              + ".json in the reference folder and no command for it in parity.toml");
    }
    if (commands.isEmpty() && recorded != null) {
      return recorded;
    }
    Program program = new Program(bench.copy().checkout(), environment.variablesForChildren());
    return new CommandAnswers(program).over(recorded, row, commands);
  }

  private static String wrong(List<Problem> problems) {
    Problem first = problems.get(0);
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
    return first.position() + ": " + first.sentence() + more;
  }
}

package dev.fairway.cli.parity.run;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.config.Loaded;
import dev.fairway.cli.config.ParitySettings;
import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.FileStores;
import dev.fairway.cli.parity.bench.Plan;
import dev.fairway.cli.parity.bench.Runner;
import dev.fairway.cli.parity.bench.ServerStores;
import dev.fairway.cli.parity.bench.Setup;
import dev.fairway.cli.parity.bench.Stores;
import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.References;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.row.Rows;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Performs the runbook on a private copy of a checkout, and compares. */
public final class ParityRun {

  private static final String QUEUE = "doc/governance/Agent_Work_Queue.yaml";
  private static final String CATALOG = "doc/governance/Workflow_Regression_Packs.yaml";

  /** Names a database in which a run may make schemas of its own. */
  public static final String DATABASE = "FAIRWAY_PARITY_POSTGRES_URL";

  /** Removes the schemas of a database whose names begin with a text. */
  public interface Scratch {

    void remove(String url, String names);
  }

  private final Environment environment;
  private final OldQueueSource oldQueue;
  private final Scratch scratch;
  private final Progress progress;

  public ParityRun(
      Environment environment, OldQueueSource oldQueue, Scratch scratch, Progress progress) {
    this.environment = environment;
    this.oldQueue = oldQueue;
    this.scratch = scratch;
    this.progress = progress;
  }

  /** Compares, and saves the runbook's evidence files. */
  public ParityResult run(Request request) {
    Watch watch = new Watch();
    Path folder = ReferenceFolder.find(request);
    References references = references(folder, request.settings());
    try (Stage stage = set(request, folder, watch)) {
      List<RowRun> runs = new ArrayList<>();
      for (Row row : request.rows()) {
        progress.begins(row.title());
        RowRun run = stage.compare(row, references, watch);
        runs.add(run);
        progress.compared(row, run);
      }
      List<String> files = stage.saveEvidence(request.rows(), request.out());
      watch.lap("evidence files");
      return stage.result(runs, watch.phases(), request.out(), files);
    }
  }

  /** Makes the private copy and performs Setup there; nothing is compared yet. */
  public Stage set(Request request) {
    return set(request, ReferenceFolder.find(request), new Watch());
  }

  private Stage set(Request request, @Nullable Path reference, Watch watch) {
    ParitySettings settings = request.settings();
    Path config = settings.config() == null ? null : request.base().resolve(settings.config());
    Copies copies = new Copies(environment, request.checkout(), config, reference);
    try {
      progress.begins("copying " + request.checkout());
      PrivateCopy copy = copies.another();
      watch.lap("copy");
      progress.begins("Setup");
      Plan plan = plan(settings, copies.configuration(), copy, reference);
      Stores stores = stores(request.backend(), copy);
      copies.closeFirst(stores);
      Bench bench = setUp(copies, copy, plan, stores);
      watch.lap("Setup");
      return new Stage(environment, request, copies, bench);
    } catch (RuntimeException failed) {
      copies.close();
      throw failed;
    }
  }

  /** Reads what people wrote, and complains about all of its mistakes before anything is done. */
  private static References references(@Nullable Path folder, ParitySettings settings) {
    List<Problem> problems = new ArrayList<>();
    References references =
        folder == null ? References.none() : References.in(folder, nameOf(folder), problems);
    for (Row row : Row.values()) {
      JsonValue file = references.of(row);
      if (file != null && settings.commandsOf(row).isEmpty()) {
        Rows.read(row, Sheet.of(file, problems), problems);
      }
    }
    References.complain(problems);
    return references;
  }

  private static String nameOf(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  private Bench setUp(Copies copies, PrivateCopy copy, Plan plan, Stores stores) {
    Runner runner = new Runner(environment, copy.checkout(), stores.main());
    Setup setup = Setup.perform(runner, plan, copy.checkout(), stores);
    return new Bench(environment, copy, plan, stores, setup, copies::another, oldQueue);
  }

  private Stores stores(Request.Backend backend, PrivateCopy copy) {
    Path file = copy.main().resolve(".fairway/state.db");
    Runner runner = new Runner(environment, copy.checkout(), file.toString());
    if (backend == Request.Backend.SQLITE) {
      return new FileStores(copy.main(), runner);
    }
    String url = environment.variable(DATABASE);
    if (url == null) {
      throw Complaint.validation(
          "--backend postgres needs a database to work in, and " + DATABASE + " is not set",
          "name one in which schemas may be made: postgresql://user:password@host:5432/database");
    }
    Path folder = copy.main().resolve(".fairway");
    return new ServerStores(
        url, schemas(copy), folder, runner, names -> scratch.remove(url, names));
  }

  /** The name of the temporary folder is nobody else's on this machine, and hardly elsewhere. */
  private static String schemas(PrivateCopy copy) {
    StringBuilder digits = new StringBuilder("fairway_scratch_");
    for (char c : String.valueOf(copy.folder().getFileName()).toCharArray()) {
      digits.append(c >= '0' && c <= '9' ? String.valueOf(c) : "");
    }
    return digits.append('_').toString();
  }

  /** The queue file when no configuration names one. */
  public static String queue(ParitySettings settings) {
    return settings.queue() == null ? QUEUE : settings.queue();
  }

  /** The catalog of regression packs. */
  public static String catalog(ParitySettings settings) {
    return settings.catalog() == null ? CATALOG : settings.catalog();
  }

  private static Plan plan(
      ParitySettings settings, Loaded config, PrivateCopy copy, @Nullable Path reference) {
    String configured = config.settings().queueSource();
    String usual = configured == null ? QUEUE : configured.substring(configured.indexOf(':') + 1);
    return new Plan(
        settings.queue() == null ? usual : settings.queue(),
        catalog(settings),
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
}

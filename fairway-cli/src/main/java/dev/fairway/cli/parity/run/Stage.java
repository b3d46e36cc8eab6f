package dev.fairway.cli.parity.run;

import dev.fairway.cli.Complaint;
import dev.fairway.cli.Environment;
import dev.fairway.cli.config.ParitySettings.ReferenceCommand;
import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.cli.parity.bench.Program;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.cli.parity.reference.CommandAnswers;
import dev.fairway.cli.parity.reference.References;
import dev.fairway.cli.parity.reference.Sheet;
import dev.fairway.cli.parity.row.Rows;
import dev.fairway.cli.place.Whereabouts;
import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Row;
import dev.fairway.domain.problem.Problem;
import dev.fairway.port.failure.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checkout on which Setup has been performed. Any number of references can be held against it.
 */
public final class Stage implements AutoCloseable {

  private static final int MOST_PROBLEMS = 3;

  private final Environment environment;
  private final Request request;
  private final Copies copies;
  private final Bench bench;

  Stage(Environment environment, Request request, Copies copies, Bench bench) {
    this.environment = environment;
    this.request = request;
    this.copies = copies;
    this.bench = bench;
  }

  /** Holds the files of a folder against the checkout. */
  public List<RowRun> compare(List<Row> rows, Path folder) {
    List<Problem> problems = new ArrayList<>();
    References references = References.in(folder, String.valueOf(folder.getFileName()), problems);
    References.complain(problems);
    List<RowRun> runs = new ArrayList<>();
    for (Row row : rows) {
      runs.add(compare(row, references, bench.with(folder), new Watch()));
    }
    return runs;
  }

  RowRun compare(Row row, References references, Watch watch) {
    return compare(row, references, bench, watch);
  }

  /** Whatever goes wrong with a row is a reason why it cannot be compared. */
  private RowRun compare(Row row, References references, Bench on, Watch watch) {
    copies.stopHereWhenEnding();
    String source = "";
    Comparison comparison;
    try {
      JsonValue reference = reference(row, references.of(row));
      List<Problem> problems = new ArrayList<>();
      Rows.Read read = Rows.read(row, Sheet.of(reference, problems), problems);
      source = read.source();
      if (!problems.isEmpty()) {
        throw new NotComparable(wrong(problems));
      }
      comparison = Comparison.of(row, read.check().compare(on));
    } catch (NotComparable obstacle) {
      comparison = Comparison.impossible(row, obstacle.words());
    } catch (Failure | Complaint failure) {
      comparison = Comparison.impossible(row, String.valueOf(failure.getMessage()));
    } catch (RuntimeException bug) {
      comparison = Comparison.impossible(row, "the comparison itself failed: " + bug);
    }
    return new RowRun(new Restored(bench.copy()).of(comparison), source, watch.lap(row.title()));
  }

  private JsonValue reference(Row row, @Nullable JsonValue recorded) throws NotComparable {
    List<ReferenceCommand> commands = request.settings().commandsOf(row);
    if (commands.isEmpty() && recorded != null) {
      return recorded;
    }
    if (commands.isEmpty()) {
      throw new NotComparable(
          "nothing was recorded: there is no "
              + row.slug()
              + ".json in the reference folder and no command for it in parity.toml");
    }
    Program program = new Program(bench.copy().checkout(), environment.variablesForChildren());
    return new CommandAnswers(program).over(recorded, row, commands);
  }

  private static String wrong(List<Problem> problems) {
    List<String> words = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()))) {
      words.add(problem.position() + ": " + problem.sentence());
    }
    int more = problems.size() - words.size();
    return String.join("; ", words) + (more == 0 ? "" : "; and " + more + " more");
  }

  List<String> saveEvidence(List<Row> rows, Path out) {
    EvidenceFiles evidence = new EvidenceFiles(bench);
    Map<String, String> contents = evidence.collect(rows);
    copies.stopHereWhenEnding();
    return evidence.save(contents, rows, out);
  }

  ParityResult result(List<RowRun> runs, List<Phase> phases, Path out, List<String> files) {
    return new ParityResult(
        bench.copy().original().toString(),
        bench.copy().repository() ? Whereabouts.at(bench.copy().checkout()).head().commit() : null,
        environment.clock().instant(),
        request.backend().word(),
        runs,
        phases,
        out.toString(),
        files);
  }

  /** Takes the copies away. */
  @Override
  public void close() {
    copies.close();
  }
}

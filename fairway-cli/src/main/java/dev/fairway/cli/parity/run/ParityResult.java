package dev.fairway.cli.parity.run;

import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run has found, before explanations.
 *
 * @param checkout that was compared
 * @param commit that was checked out there; null without one
 * @param backend the store that Fairway worked with
 * @param rows those that were asked for, in the runbook's order
 * @param phases where the time went
 * @param out the folder of the evidence files
 * @param files names of what was written there
 */
public record ParityResult(
    String checkout,
    @Nullable String commit,
    Instant at,
    String backend,
    List<RowRun> rows,
    List<Phase> phases,
    String out,
    List<String> files) {

  public ParityResult {
    rows = List.copyOf(rows);
    phases = List.copyOf(phases);
    files = List.copyOf(files);
  }

  /** The verdicts, with what was explained until now. Days begin at midnight in UTC. */
  public Judgement judged(List<Explanation> explanations, Instant now) {
    List<Comparison> comparisons = new ArrayList<>();
    for (RowRun row : rows) {
      comparisons.add(row.comparison());
    }
    return Judgement.of(comparisons, explanations, LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /** The same with more files written. */
  public ParityResult with(List<String> allFiles) {
    return new ParityResult(checkout, commit, at, backend, rows, phases, out, allFiles);
  }
}

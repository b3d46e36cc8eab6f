package dev.fairway.cli.parity;

import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.dashboard.site.ParityRun;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the last parity run of a project has found, with the explanations of today, for a page. */
public final class LastRun {

  private LastRun() {}

  /**
   * @param root the project's folder
   */
  public static Optional<ParityRun> of(Path root, Instant now) {
    ParityFiles files = new ParityFiles(root);
    Optional<ParityResult> last = files.lastResult().load();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    ParityResult result = last.get();
    Judgement judgement = result.judged(files.explained().explanations(), now);
    List<ParityRun.Row> rows = new ArrayList<>();
    for (JudgedRow row : judgement.rows()) {
      rows.add(row(row));
    }
    return Optional.of(new ParityRun(result.at(), judgement.isOk(), result.checkout(), rows));
  }

  private static ParityRun.Row row(JudgedRow row) {
    List<ParityRun.Difference> differences = new ArrayList<>();
    for (JudgedDifference each : row.differences()) {
      differences.add(
          new ParityRun.Difference(
              each.difference().key(),
              each.difference().expected(),
              each.difference().actual(),
              each.explanation() == null ? null : each.explanation().reason()));
    }
    return new ParityRun.Row(
        row.row().title(), row.verdict().word(), row.verdict().isOk(), differences);
  }
}

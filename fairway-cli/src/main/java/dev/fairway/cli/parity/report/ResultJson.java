package dev.fairway.cli.parity.report;

import dev.fairway.cli.Json;
import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.Phase;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import java.io.IOException;
import java.math.BigDecimal;

/** A result as the members of a JSON object; {@link SavedResult} reads it. */
public final class ResultJson {

  private ResultJson() {}

  public static void write(Json out, ParityResult result, Judgement judgement) throws IOException {
    out.flag("ok", judgement.isOk())
        .text("checkout", result.checkout())
        .text("commit", result.commit())
        .time("generated_at", result.at())
        .text("backend", result.backend())
        .number("unexplained", judgement.unexplained())
        .array("comparisons");
    for (int i = 0; i < judgement.rows().size(); i++) {
      row(out, judgement.rows().get(i), result.rows().get(i));
    }
    out.endArray().array("unused_explanations");
    for (Explanation each : judgement.unused()) {
      out.object().text("row", each.row().slug()).text("key", each.key());
      explanation(out, each);
      out.end();
    }
    out.endArray().array("timings");
    for (Phase phase : result.phases()) {
      out.object().text("name", phase.name());
      seconds(out, phase.millis());
      out.end();
    }
    out.endArray().text("out", result.out()).texts("evidence_files", result.files());
  }

  private static void row(Json out, JudgedRow row, RowRun run) throws IOException {
    out.object()
        .text("row", row.row().slug())
        .text("title", row.row().title())
        .text("verdict", row.verdict().word())
        .text("reason", row.comparison().obstacle())
        .text("reference", run.source().isEmpty() ? null : run.source());
    seconds(out, run.millis());
    out.array("cases");
    for (CaseResult each : row.comparison().cases()) {
      out.object().text("name", each.name()).flag("same", each.isSame()).end();
    }
    out.endArray().array("differences");
    int judged = 0;
    for (CaseResult each : row.comparison().cases()) {
      for (int i = 0; i < each.differences().size(); i++) {
        difference(out, each.name(), row.differences().get(judged));
        judged++;
      }
    }
    out.endArray().end();
  }

  private static void difference(Json out, String name, JudgedDifference judged)
      throws IOException {
    Difference difference = judged.difference();
    out.object()
        .text("key", difference.key())
        .text("case", name)
        .text("expected", difference.expected())
        .text("actual", difference.actual())
        .object("source")
        .text("expected", difference.origin().expected())
        .text("actual", difference.origin().actual())
        .end();
    if (judged.explanation() != null) {
      out.object("explained");
      explanation(out, judged.explanation());
      out.end();
    }
    out.text("objection", judged.objection()).end();
  }

  private static void explanation(Json out, Explanation explanation) throws IOException {
    out.text("reason", explanation.reason())
        .text("owner", explanation.owner())
        .text("until", explanation.until().toString());
  }

  private static void seconds(Json out, long millis) throws IOException {
    out.decimal("seconds", BigDecimal.valueOf(millis, 3));
  }
}

package dev.fairway.cli.parity.report;

import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.Verdict;
import dev.fairway.domain.task.Timestamps;
import java.math.BigDecimal;
import java.util.List;

/** A result as build servers read it: a suite for each row, a test for each case. */
public final class JunitXml {

  private final StringBuilder xml = new StringBuilder();

  private JunitXml() {}

  public static String of(ParityResult result, Judgement judgement) {
    JunitXml report = new JunitXml();
    report.xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"parity\">\n");
    for (int i = 0; i < judgement.rows().size(); i++) {
      report.suite(judgement.rows().get(i), result.rows().get(i), Timestamps.text(result.at()));
    }
    return report.xml.append("</testsuites>\n").toString();
  }

  private void suite(JudgedRow row, RowRun run, String at) {
    boolean impossible = row.verdict() == Verdict.NOT_COMPARABLE;
    int failures = 0;
    int judged = 0;
    for (CaseResult each : row.comparison().cases()) {
      failures += failed(each, row.differences().subList(judged, judged + size(each))) ? 1 : 0;
      judged += size(each);
    }
    int tests = impossible ? 1 : row.comparison().cases().size();
    xml.append("  <testsuite name=\"").append(escaped(row.row().title()));
    xml.append("\" tests=\"").append(tests).append("\" failures=\"").append(failures);
    xml.append("\" errors=\"").append(impossible ? 1 : 0).append("\" skipped=\"0\" time=\"");
    xml.append(BigDecimal.valueOf(run.millis(), 3)).append("\" timestamp=\"");
    xml.append(at, 0, 19).append("\">\n");
    if (impossible) {
      begin(row, row.row().title());
      String reason = String.valueOf(row.comparison().obstacle());
      xml.append("      <error message=\"").append(escaped(reason)).append("\"/>\n");
      xml.append("    </testcase>\n");
    }
    judged = 0;
    for (CaseResult each : row.comparison().cases()) {
      test(row, each, row.differences().subList(judged, judged + size(each)));
      judged += size(each);
    }
    xml.append("  </testsuite>\n");
  }

  private static int size(CaseResult each) {
    return each.differences().size();
  }

  private static boolean failed(CaseResult each, List<JudgedDifference> judged) {
    return !each.isSame() && !judged.stream().allMatch(JudgedDifference::isExplained);
  }

  private void begin(JudgedRow row, String name) {
    xml.append("    <testcase classname=\"parity.").append(row.row().slug());
    xml.append("\" name=\"").append(escaped(name)).append("\" time=\"0\">\n");
  }

  private void test(JudgedRow row, CaseResult each, List<JudgedDifference> judged) {
    begin(row, each.name());
    if (failed(each, judged)) {
      long open = judged.stream().filter(one -> !one.isExplained()).count();
      xml.append("      <failure message=\"").append(open).append(" unexplained\">");
      judged.stream().filter(one -> !one.isExplained()).forEach(this::difference);
      xml.append("</failure>\n");
    }
    if (judged.stream().anyMatch(JudgedDifference::isExplained)) {
      xml.append("      <system-out>");
      judged.stream().filter(JudgedDifference::isExplained).forEach(this::difference);
      xml.append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private void difference(JudgedDifference judged) {
    Difference difference = judged.difference();
    StringBuilder text = new StringBuilder(difference.key());
    text.append(": expected ").append(difference.expected());
    text.append(", got ").append(difference.actual());
    text.append(" (").append(difference.origin().expected()).append(" against ");
    text.append(difference.origin().actual()).append(')');
    if (judged.explanation() != null) {
      text.append("; explained by ").append(judged.explanation().owner()).append(": ");
      text.append(judged.explanation().reason());
    }
    if (judged.objection() != null) {
      text.append("; ").append(judged.objection());
    }
    xml.append(escaped(text.append('\n').toString()));
  }

  private static String escaped(String text) {
    return Markup.escaped(text);
  }
}

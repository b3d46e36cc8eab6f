package dev.fairway.cli.parity.report;

import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.Phase;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.JudgedDifference;
import dev.fairway.domain.parity.JudgedRow;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.Verdict;
import dev.fairway.domain.task.Timestamps;
import java.math.BigDecimal;

/**
 * A result as one page for people who decide: the verdict first, then the rows, then each
 * difference. It needs nothing from anywhere, follows the reader's light or dark setting, and can
 * be printed.
 */
public final class HtmlReport {

  private final ParityResult result;
  private final Judgement judgement;
  private final StringBuilder html = new StringBuilder();

  private HtmlReport(ParityResult result, Judgement judgement) {
    this.result = result;
    this.judgement = judgement;
  }

  public static String of(ParityResult result, Judgement judgement) {
    HtmlReport report = new HtmlReport(result, judgement);
    report.head();
    report.verdict();
    report.overview();
    report.rows();
    report.unused();
    report.details();
    return report.html.append("</main>\n</body>\n</html>\n").toString();
  }

  private void head() {
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.append("<meta http-equiv=\"Content-Security-Policy\" ");
    html.append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    html.append("<title>Parity report</title>\n<style>\n").append(ReportStyle.CSS);
    html.append("</style>\n</head>\n<body>\n<main>\n<h1>Parity report</h1>\n");
  }

  private void verdict() {
    boolean ok = judgement.isOk();
    int open = judgement.unexplained();
    html.append("<p class=\"banner ").append(ok ? "same" : "different").append("\"><strong>");
    html.append(ok ? "No unexplained difference" : count(open, "unexplained difference"));
    html.append("</strong> ");
    html.append(
        ok
            ? "Fairway answers as the old scripts did, or somebody answers for why not."
            : "Not ready to switch: each of them has to be mended or explained.");
    html.append("</p>\n<p>").append(escaped(result.checkout()));
    if (result.commit() != null) {
      html.append(" at ").append(escaped(shortened(result.commit())));
    }
    html.append(", compared on ")
        .append(Timestamps.text(result.at()).substring(0, 16).replace('T', ' '));
    html.append(" UTC with a ").append(escaped(result.backend())).append(" store.</p>\n");
  }

  private static String shortened(String commit) {
    return commit.length() > 12 ? commit.substring(0, 12) : commit;
  }

  private void overview() {
    html.append("<h2>The rows of the runbook</h2>\n<table>\n<thead><tr><th>Behaviour</th>");
    html.append("<th>Verdict</th><th class=\"number\">Compared</th>");
    html.append("<th class=\"number\">Differences</th><th class=\"number\">Explained</th>");
    html.append("<th class=\"number\">Seconds</th></tr></thead>\n<tbody>\n");
    for (int i = 0; i < judgement.rows().size(); i++) {
      JudgedRow row = judgement.rows().get(i);
      RowRun run = result.rows().get(i);
      int differences = row.differences().size();
      html.append("<tr><td><a href=\"#").append(row.row().slug()).append("\">");
      html.append(escaped(row.row().title())).append("</a></td><td>").append(badge(row.verdict()));
      number(row.comparison().cases().size());
      number(differences);
      number(differences - row.unexplained());
      html.append("</td><td class=\"number\">").append(BigDecimal.valueOf(run.millis(), 3));
      html.append("</td></tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private void number(int number) {
    html.append("</td><td class=\"number\">").append(number);
  }

  private static String badge(Verdict verdict) {
    String words = verdict.word().replace('_', ' ');
    return "<span class=\"badge " + verdict.word() + "\">" + words + "</span>";
  }

  private void rows() {
    for (int i = 0; i < judgement.rows().size(); i++) {
      JudgedRow row = judgement.rows().get(i);
      html.append("<section id=\"").append(row.row().slug()).append("\">\n<h2>");
      html.append(escaped(row.row().title())).append(' ').append(badge(row.verdict()));
      html.append("</h2>\n");
      String source = result.rows().get(i).source();
      if (!source.isEmpty()) {
        html.append("<p class=\"quiet\">Expected: ").append(escaped(source)).append("</p>\n");
      }
      if (row.comparison().obstacle() != null) {
        html.append("<p>").append(escaped(row.comparison().obstacle())).append("</p>\n");
      }
      row.differences().forEach(this::difference);
      cases(row);
      html.append("</section>\n");
    }
  }

  private void difference(JudgedDifference judged) {
    Difference difference = judged.difference();
    html.append("<article class=\"").append(judged.isExplained() ? "explained" : "different");
    html.append("\">\n<h3>").append(escaped(difference.key())).append("</h3>\n<dl>\n");
    fact("Expected", difference.expected(), difference.origin().expected());
    fact("Fairway", difference.actual(), difference.origin().actual());
    Explanation explanation = judged.explanation();
    if (explanation != null) {
      fact(
          "Explained",
          explanation.reason(),
          explanation.owner() + ", until " + explanation.until());
    }
    if (judged.objection() != null) {
      fact("Not explained", judged.objection(), "");
    }
    html.append("</dl>\n</article>\n");
  }

  private void fact(String name, String text, String source) {
    html.append("<dt>").append(name).append("</dt><dd>").append(escaped(text));
    if (!source.isEmpty()) {
      html.append(" <span class=\"quiet\">").append(escaped(source)).append("</span>");
    }
    html.append("</dd>\n");
  }

  private void cases(JudgedRow row) {
    if (row.comparison().cases().isEmpty()) {
      return;
    }
    html.append("<details>\n<summary>What was compared</summary>\n<ul class=\"cases\">\n");
    for (CaseResult each : row.comparison().cases()) {
      html.append("<li>").append(each.isSame() ? "✓ " : "✗ ").append(escaped(each.name()));
      html.append("</li>\n");
    }
    html.append("</ul>\n</details>\n");
  }

  private void unused() {
    if (judgement.unused().isEmpty()) {
      return;
    }
    html.append("<h2>Explanations that nothing asks for any more</h2>\n<ul>\n");
    for (Explanation each : judgement.unused()) {
      html.append("<li>").append(escaped(each.row().title() + ": " + each.key()));
      html.append(" <span class=\"quiet\">").append(escaped(each.owner())).append("</span></li>\n");
    }
    html.append("</ul>\n");
  }

  private void details() {
    html.append("<h2>Where the time went</h2>\n<table>\n<tbody>\n");
    for (Phase phase : result.phases()) {
      html.append("<tr><td>").append(escaped(phase.name())).append("</td><td class=\"number\">");
      html.append(BigDecimal.valueOf(phase.millis(), 3)).append(" s</td></tr>\n");
    }
    html.append("</tbody>\n</table>\n<h2>Evidence</h2>\n<ul>\n");
    for (String file : result.files()) {
      html.append("<li>").append(escaped(file)).append("</li>\n");
    }
    html.append("</ul>\n");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String escaped(String text) {
    return Markup.escaped(text);
  }
}

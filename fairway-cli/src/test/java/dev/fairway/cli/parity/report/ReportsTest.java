package dev.fairway.cli.parity.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.cli.parity.run.ParityResult;
import dev.fairway.cli.parity.run.Phase;
import dev.fairway.cli.parity.run.RowRun;
import dev.fairway.cli.terminal.NoStore;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Explanation;
import dev.fairway.domain.parity.Judgement;
import dev.fairway.domain.parity.Origin;
import dev.fairway.domain.parity.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@NoStore
class ReportsTest {

  private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
  private static final String EVIL = "<script>alert('x')</script> & \"\u0001\u202e";

  @TempDir Path folder;

  private static Difference difference(String key) {
    return new Difference(key, EVIL, "b", new Origin("ref.json:1", "fairway ready"));
  }

  private static ParityResult result() {
    Comparison ready =
        Comparison.of(
            Row.READY_ORDERING,
            List.of(
                new CaseResult("ui", List.of()),
                new CaseResult(EVIL, List.of(difference("open"), difference("known"))),
                new CaseResult("ops", List.of(difference("old")))));
    Comparison known =
        Comparison.of(
            Row.PACKETS, List.of(new CaseResult("context", List.of(difference("context")))));
    Comparison none = Comparison.impossible(Row.DASHBOARD, "nothing was recorded " + EVIL);
    return new ParityResult(
        "/src/shop",
        "0123456789abcdef",
        NOON,
        "sqlite",
        List.of(
            new RowRun(ready, "by hand", 1_500),
            new RowRun(known, "by hand", 20),
            new RowRun(none, "", 3)),
        List.of(new Phase("copy", 40)),
        "/out",
        List.of("fairway-ready.json"));
  }

  private static Judgement judged() {
    return result()
        .judged(
            List.of(
                explanation(Row.READY_ORDERING, "known", 2026),
                explanation(Row.READY_ORDERING, "old", 2020),
                explanation(Row.PACKETS, "context", 2026),
                explanation(Row.PACKETS, "gone", 2026)),
            NOON);
  }

  private static Explanation explanation(Row row, String key, int year) {
    return new Explanation(row, key, "known", "Ann", LocalDate.of(year, 12, 31), null, null);
  }

  @Test
  void the_page_needs_nothing_from_anywhere_and_escapes_everything() {
    String html = HtmlReport.of(result(), judged());
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("default-src 'none'", "prefers-color-scheme: dark", "@media print")
        .doesNotContain("<script", "http://", "https://", "url(", "@import", "src=", "\u202e")
        .doesNotContain("\u0001");
    assertThat(html)
        .contains("3 unexplained differences")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp;")
        .contains("<span class=\"badge different\">different</span>")
        .contains("<span class=\"badge explained\">explained</span>")
        .contains("<span class=\"badge not_comparable\">not comparable</span>")
        .contains("Ann, until 2026-12-31")
        .contains("the explanation of Ann expired on 2020-12-31")
        .contains("Packets: gone")
        .contains("/src/shop at 0123456789ab, compared on 2026-11-01 12:00 UTC");
  }

  @Test
  void a_page_without_open_questions_says_so_first() {
    ParityResult good =
        new ParityResult(
            "/src/shop",
            null,
            NOON,
            "sqlite",
            List.of(new RowRun(Comparison.of(Row.PACKETS, List.of()), "by hand", 1)),
            List.of(),
            "/out",
            List.of());
    assertThat(HtmlReport.of(good, good.judged(List.of(), NOON)))
        .contains("<p class=\"banner same\"><strong>No unexplained difference</strong>");
  }

  @Test
  void a_build_server_sees_a_suite_for_each_row_and_a_test_for_each_case() throws Exception {
    String xml = JunitXml.of(result(), judged());
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    NodeList suites = document.getElementsByTagName("testsuite");
    assertThat(suites.getLength()).isEqualTo(3);
    Element ready = (Element) suites.item(0);
    assertThat(ready.getAttribute("tests")).isEqualTo("3");
    assertThat(ready.getAttribute("failures")).isEqualTo("2");
    assertThat(ready.getAttribute("time")).isEqualTo("1.500");
    assertThat(ready.getElementsByTagName("failure").item(0).getTextContent())
        .startsWith("open: expected <script>")
        .doesNotContain("known: expected");
    Element known = (Element) suites.item(1);
    assertThat(known.getAttribute("failures")).isEqualTo("0");
    assertThat(known.getElementsByTagName("system-out").item(0).getTextContent())
        .contains("explained by Ann: known");
    assertThat(((Element) suites.item(2)).getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void a_saved_result_is_read_as_it_was() {
    SavedResult saved = new SavedResult(folder);
    assertThat(saved.load()).isEmpty();
    saved.save(result(), judged());
    assertThat(saved.load()).contains(result());
  }
}

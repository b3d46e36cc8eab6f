package dev.fairway.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Runs last, over the reports of the tests that ran on each kind of store: the same tests, each as
 * often, and none was left out.
 */
@NoStore
class SameTests {

  private static final Path REPORTS = Path.of(System.getProperty("fairway.reports"));

  /** What ran, each as {@code CLASS NAME}; and what was skipped, which should be nothing. */
  private record Run(List<String> tests, List<String> skipped) {}

  @Test
  void ran_on_every_kind_of_store() throws Exception {
    Run onFile = run("tests-on-sqlite");
    Run onServer = run("tests-on-postgres");
    assertThat(new TreeSet<>(onServer.tests)).isEqualTo(new TreeSet<>(onFile.tests));
    assertThat(onServer.tests).hasSameSizeAs(onFile.tests);
    assertThat(onFile.skipped).as("skipped on SQLite").isEmpty();
    assertThat(onServer.skipped).as("skipped on PostgreSQL").isEmpty();
  }

  private static Run run(String folder) throws Exception {
    List<Element> all = testcases(REPORTS.resolve(folder));
    return new Run(
        all.stream().map(SameTests::name).toList(),
        all.stream()
            .filter(each -> each.getElementsByTagName("skipped").getLength() > 0)
            .map(SameTests::name)
            .toList());
  }

  private static String name(Element testcase) {
    return testcase.getAttribute("classname") + " " + testcase.getAttribute("name");
  }

  private static List<Element> testcases(Path folder)
      throws IOException, ParserConfigurationException, SAXException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> reports;
    try (Stream<Path> files = Files.list(folder)) {
      reports = files.filter(file -> file.toString().endsWith(".xml")).toList();
    }
    List<Element> found = new ArrayList<>();
    for (Path report : reports) {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(report.toFile());
      NodeList nodes = document.getElementsByTagName("testcase");
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add((Element) nodes.item(i));
      }
    }
    return found;
  }
}

package dev.fairway.parity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.browser.Browser;
import dev.fairway.parity.process.Child;
import dev.fairway.parity.process.JsonText;
import dev.fairway.parity.process.Packaged;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dashboard that is shipped, over what the demo leaves behind. {@code -Dscreenshots=true} takes
 * the pictures of {@code docs/screenshots} anew.
 */
@DisabledIfSystemProperty(named = "browser.tests", matches = "off")
class DemoPagesTest {

  /** What the demo merges: it has been claimed, proven, handed over and reviewed. */
  private static final String TASK = "A-DEMO-LANE-001";

  @TempDir private static Path folder;
  private static Served dashboard;
  private static Browser browser;

  @BeforeAll
  static void performTheDemo() throws IOException {
    Path program = copied(folder.resolve("fairway")).resolve("bin/fairway");
    Map<String, String> environment = Packaged.environment(folder.toRealPath());
    environment.put("TMPDIR", folder.toString());
    Child.Ended demo =
        Child.start(List.of(program.toString(), "--json", "demo", "--keep"), folder, environment)
            .ended();
    assertThat(demo.code()).as(demo.toString()).isZero();
    Path checkout = Path.of(JsonText.all(demo.output(), "folder").get(0));
    dashboard = Served.start(program, checkout, environment, List.of());
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (dashboard != null) {
      dashboard.close();
    }
  }

  /** Where a page names files, it names none of the folder that the tests are run in. */
  private static Path copied(Path to) throws IOException {
    Path from = Packaged.folder();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @ParameterizedTest
  @CsvSource({
    "wall, 1240",
    "board, 1000",
    "task/A-DEMO-LANE-001, 1500",
    "epics, 460",
    "reports, 1100",
    "diagnostics, 1500",
    "parity, 840"
  })
  void every_page_shows_the_demo_and_is_accessible(String page, int height) throws IOException {
    look(page, 1280, height, false, "");
    look(page, 1280, height, true, "-dark");
    look(page, 390, 844, false, "-phone");
  }

  private void look(String page, int width, int height, boolean dark, String suffix)
      throws IOException {
    browser.size(width, height, width < 500);
    browser.prefersDark(dark);
    browser.visit(dashboard.url() + page);
    browser.until("the page is live", () -> browser.has("#live.on"));
    assertThat(browser.title()).endsWith("· gpuaas");
    assertThat(browser.accessibilityTroubles()).as(page + suffix).isEmpty();
    if (Boolean.getBoolean("screenshots")) {
      Path pictures = Packaged.checkout().resolve("docs/screenshots");
      String name = page.replaceAll("/.*", "");
      Files.write(pictures.resolve(name + suffix + ".png"), browser.picture());
    }
  }

  @Test
  void the_wall_has_a_lane_for_each_role_and_the_task_all_that_was_recorded() {
    browser.size(1280, 900, false);
    browser.visit(dashboard.url() + "wall");
    assertThat(browser.texts(".lane h2"))
        .containsExactly("A-backend", "B-ui", "C-ops", "D-arch", "E-governance");
    browser.visit(dashboard.url() + "task/" + TASK);
    assertThat(browser.one("body").getText())
        .contains("make test", "approve", "agent/A-backend", "claimed");
    browser.visit(dashboard.url() + "diagnostics");
    assertThat(browser.one("body").getText()).contains("agent/B-ui and master have diverged");
    browser.visit(dashboard.url() + "parity");
    assertThat(browser.texts(".panel h2 .state")).hasSize(11).containsOnly("same");
  }
}

package dev.fairway.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.dashboard.testing.Client;
import dev.fairway.dashboard.testing.Harbour;
import dev.fairway.domain.task.TaskDefinition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@DisabledIfSystemProperty(named = "browser.tests", matches = "off")
class BrowserTest {

  private static final List<String> PAGES =
      List.of("wall", "board", "task/A-1", "epics", "reports", "diagnostics", "parity", "nothing");

  private static Browser browser;
  @TempDir private Path folder;
  private Harbour harbour;
  private Client client;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openDashboard() {
    harbour = Harbour.filled(folder);
    client = Client.of(harbour);
    browser.size(1280, 900, false);
    browser.prefersDark(false);
  }

  @Test
  void ten_tabs_are_not_too_many_and_one_that_is_looked_at_again_is_up_to_date() {
    browser.visit(client.url("/board"));
    try {
      for (int i = 0; i < 10; i++) {
        browser.visitInNewTab(client.url("/board"));
        browser.until("tab " + i + " is live", () -> browser.has(".live.on"));
      }
      harbour.add(TaskDefinition.builder("N-1").title("While nobody looked").role("ops"));
      browser.toTab(0);
      browser.until("it is caught up with", () -> browser.has("#row-N-1"));
    } finally {
      browser.closeOtherTabs();
    }
  }

  @AfterEach
  void closeDashboard() {
    browser.visit("about:blank");
    client.close();
    assertThat(client.bugs()).isEmpty();
  }

  private void visit(String page) {
    browser.visit(client.url("/" + page));
  }

  private void visitLive(String page) {
    visit(page);
    browser.until("the page is live", () -> browser.has("#live.on"));
  }

  @Test
  void every_page_is_accessible_in_light_and_dark_and_on_a_phone() {
    for (String page : PAGES) {
      browser.prefersDark(false);
      browser.size(1280, 900, false);
      visit(page);
      assertThat(browser.accessibilityTroubles()).as(page).isEmpty();
      browser.prefersDark(true);
      assertThat(browser.accessibilityTroubles()).as(page + ", dark").isEmpty();
      browser.size(390, 844, true);
      visit(page);
      assertThat(browser.accessibilityTroubles()).as(page + ", phone").isEmpty();
    }
  }

  @Test
  void no_page_is_wider_than_a_phone_or_complains() {
    browser.size(390, 844, true);
    browser.console();
    for (String page : PAGES) {
      visit(page);
      assertThat(browser.script("return document.documentElement.scrollWidth <= 391"))
          .as(page)
          .isEqualTo(true);
    }
    assertThat(browser.console()).filteredOn(line -> !line.contains("404")).isEmpty();
  }

  @Test
  void a_hostile_title_stays_text_everywhere() {
    for (String page :
        List.of("wall", "board", "board?q=script", "task/A-5", "diagnostics", "parity")) {
      visit(page);
      assertThat(browser.title()).as(page).endsWith("· harbour");
    }
    visit("task/A-5");
    assertThat(browser.one("h1").getText()).contains("<script>document.title='owned'</script>");
  }

  @Test
  void filters_stand_in_the_address() {
    visit("board");
    browser.click("#filter-tag summary");
    browser.click("#filter-tag input[value=steel]");
    browser.until("the address narrows", () -> browser.address().contains("tag=steel"));
    browser.until("two tasks", () -> browser.texts("tbody tr").size() == 2);
    assertThat(browser.one(".chips").getText()).contains("tag steel");
    browser.click(".c-title a");
    browser.until("sorted", () -> browser.address().contains("sort=title"));
    assertThat(browser.one("th.c-title").getAttribute("aria-sort")).isEqualTo("ascending");
    assertThat(browser.texts("tbody .c-id")).containsExactly("A-1", "A-3");
    browser.click(".chips li a");
    browser.until("all again", () -> browser.texts("tbody tr").size() == 6);
  }

  @Test
  void a_search_from_anywhere_leads_to_the_board() {
    visit("wall");
    browser.press("/");
    browser.press("buoys");
    browser.pressEnter();
    browser.until("the board", () -> browser.address().contains("/board?q=buoys"));
    assertThat(browser.texts("tbody .c-id")).containsExactly("A-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wall", "board", "task/A-2"})
  void a_change_is_seen_without_loading_the_page_again(String page) {
    visitLive(page);
    browser.script("window.here = true");
    harbour.move("A-2", "blocked", "fog");
    browser.until("blocked is shown", () -> browser.one("#content").getText().contains("blocked"));
    assertThat(browser.script("return window.here")).isEqualTo(true);
  }

  @Test
  void a_new_task_is_seen_and_what_was_chosen_stays() {
    visitLive("board?sort=id");
    browser.press("j", "j");
    assertThat(browser.one("tr.here").getAttribute("id")).isEqualTo("row-A-2");
    harbour.add(TaskDefinition.builder("A-0").title("Ring the bell").role("ops"));
    browser.until("it is shown", () -> browser.has("#row-A-0.new"));
    assertThat(browser.one("tr.here").getAttribute("id")).isEqualTo("row-A-2");
  }

  @Test
  void what_somebody_types_is_not_lost() {
    visitLive("task/A-5");
    browser.click("#reason");
    browser.press("because of the fog");
    harbour.claim("A-5", "ops", "s-9");
    harbour.add(TaskDefinition.builder("A-0").title("Ring the bell").role("ops"));
    visitLiveInAnotherTabWouldShowIt();
    assertThat(browser.one("#reason").getAttribute("value")).isEqualTo("because of the fog");
  }

  /** By now the page has been told of both changes. */
  private void visitLiveInAnotherTabWouldShowIt() {
    browser.until(
        "the change is known",
        () ->
            client.get("/wall").body().contains("A-0")
                && client.get("/task/A-5").body().contains("s-9"));
  }

  @Test
  void a_task_is_claimed_by_a_button_and_a_second_claim_is_refused() {
    visit("task/A-5");
    browser.click("button[value=claim]");
    browser.until("claimed", () -> browser.has(".notice.good"));
    assertThat(harbour.status("A-5")).isEqualTo("in_progress");
    visit("task/A-2");
    browser.click("button[value=claim]");
    browser.until("refused", () -> browser.has(".notice.bad"));
    assertThat(browser.one(".notice.bad").getText()).contains("refused: wrong_role", "the way out");
    assertThat(harbour.status("A-2")).isEqualTo("todo");
  }

  @Test
  void a_handoff_is_acknowledged_on_the_wall() {
    visit("wall");
    browser.click("#handoff-1 button");
    browser.until("nothing waits", () -> !browser.has("#handoff-1"));
    assertThat(browser.address()).endsWith("/wall");
  }

  @Test
  void keys_move_open_and_explain() {
    visit("board?sort=id");
    browser.press("j", "j", "k");
    assertThat(browser.one("tr.here").getAttribute("id")).isEqualTo("row-A-1");
    browser.pressEnter();
    browser.until("the task", () -> browser.address().endsWith("/task/A-1"));
    browser.press("?");
    browser.until("help", () -> browser.has("dialog[open]"));
    browser.press(Keys.ESCAPE);
    browser.until("no help", () -> !browser.has("dialog[open]"));
    browser.press("g", "w");
    browser.until("the wall", () -> browser.address().endsWith("/wall"));
  }

  @Test
  void the_theme_follows_the_system_until_somebody_chooses() {
    visit("board");
    String light = browser.colour("body", "background-color");
    browser.prefersDark(true);
    String dark = browser.colour("body", "background-color");
    assertThat(dark).isNotEqualTo(light);
    browser.prefersDark(false);
    browser.click(".theme button");
    browser.until("dark", () -> browser.has("html[data-theme=dark]"));
    assertThat(browser.colour("body", "background-color")).isEqualTo(dark);
    assertThat(browser.address()).endsWith("/board");
    browser.click(".theme button");
    browser.until("light", () -> browser.has("html[data-theme=light]"));
    browser.click(".theme button");
    browser.until("as the system", () -> browser.has("html[data-theme='']"));
  }

  @Test
  void everything_works_without_script() {
    try (Browser plain = Browser.withoutScript()) {
      for (String page : List.of("wall", "board", "task/A-1", "epics", "reports", "diagnostics")) {
        plain.visit(client.url("/" + page));
        assertThat(plain.one("h1").getText()).as(page).isNotEmpty();
      }
      plain.visit(client.url("/board"));
      plain.click("#filter-tag summary");
      plain.click("#filter-tag input[value=steel]");
      plain.click(".filters button");
      plain.until("narrowed", () -> plain.texts("tbody tr").size() == 2);
      plain.visit(client.url("/task/A-5"));
      plain.click("button[value=claim]");
      plain.until("claimed", () -> plain.has(".notice.good"));
      plain.click(".theme button");
      plain.until("dark", () -> plain.has("html[data-theme=dark]"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"wall", "board", "task/A-1", "epics", "reports", "diagnostics", "parity"})
  void a_page_looks_different_in_the_dark_and_on_a_phone(String page) {
    visit(page);
    byte[] light = browser.picture();
    browser.prefersDark(true);
    byte[] dark = browser.picture();
    browser.prefersDark(false);
    browser.size(390, 844, true);
    visit(page);
    assertThat(light).isNotEqualTo(dark).isNotEqualTo(browser.picture());
  }
}

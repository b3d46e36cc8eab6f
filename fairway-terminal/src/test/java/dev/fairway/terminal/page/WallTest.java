package dev.fairway.terminal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.terminal.testing.Quay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTest {

  @Test
  void eighty_columns_show_lanes_from_top_to_bottom() {
    assertThat(new Wall(Quay.filled(), 80, 24).text())
        .isEqualTo(
            """
             harbour                                                        live  13:00 UTC

             ● backend 1   ○ ui IDLE   · ops empty ✗1 ◆1   · docs empty

            backend  busy        7 todo  1 in progress  codex
              ● A-1     Dredge the basin                    ✗ evidence  s-12             1 h
              ○ R-1     Ready 1
              ○ R-2     Ready 2
              ○ R-3     Ready 3
              ○ R-4     Ready 4
                2 more ready · 1 waiting for their children

            ui       IDLE        2 todo
              ○ A-3     Paint the cranes
                1 waiting for a dependency

            ops      empty       1 blocked
              ✗ A-4     Mend the light  waits for the lamp              blocked          1 h
              ◆ A-1     Dredge the basin  of backend                    to review

            docs     empty

            Activity
             j k move   Tab lane   Enter open   / find   ? help   q quit
            """);
  }

  @Test
  void forty_columns_are_enough() {
    assertThat(new Wall(Quay.filled(), 40, 10).text())
        .isEqualTo(
            """
             harbour                live  13:00 UTC

            backend  busy        7 todo  1 in progr…
              ● A-1     Dredge the basin         1 h
              ○ R-1     Ready 1
              ○ R-2     Ready 2
              ○ R-3     Ready 3
              ○ R-4     Ready 4
                2 more ready · 1 waiting for their …
             j k move   Tab lane   Enter open
            """);
  }

  @Test
  void a_wide_window_shows_what_happened_beside_the_lanes() {
    String text = new Wall(Quay.filled(), 130, 30).text();
    assertThat(text.lines().skip(4).findFirst().orElseThrow())
        .startsWith("backend  busy")
        .contains(" | Activity");
    assertThat(text).contains("A-4     status changed → blocked");
  }

  @ParameterizedTest
  @CsvSource({"39, 10", "40, 9", "1, 1", "2, 1", "12, 2", "1, 50"})
  void a_window_that_is_too_small_is_said_and_breaks_nothing(int width, int height) {
    Wall wall = new Wall(Quay.filled(), width, height);
    assertThat(wall.text()).startsWith(width < 9 ? "" : "too small");
    assertThat(wall.press("j ENTER G q")).isEqualTo(Wish.of(Wish.Kind.QUIT));
  }

  @Test
  void any_size_and_any_key_fit() {
    Quay quay = Quay.filled().add("X-1", "docs", "漢字\u202e\u001b[2J".repeat(2_000));
    Wall wall = new Wall(quay, 80, 24);
    wall.press("TAB j j G g k PAGE_DOWN");
    for (int width = 1; width < 180; width += 7) {
      for (int height = 1; height < 60; height += 3) {
        wall.resize(width, height).press("j l");
        assertThat(wall.text()).doesNotContain("\u001b", "\u202e");
      }
    }
  }

  @Test
  void the_cursor_moves_between_tasks_and_lanes() {
    Wall wall = new Wall(Quay.filled(), 80, 24);
    assertThat(wall.chosen()).startsWith("● A-1");
    wall.press("j");
    assertThat(wall.chosen()).startsWith("○ R-1");
    wall.press("TAB");
    assertThat(wall.chosen()).startsWith("○ A-3");
    wall.press("DOWN");
    assertThat(wall.chosen()).startsWith("✗ A-4");
    wall.press("BACK_TAB");
    assertThat(wall.chosen()).startsWith("○ A-3");
    wall.press("k k");
    assertThat(wall.chosen()).startsWith("○ R-3");
    wall.press("g k h");
    assertThat(wall.chosen()).startsWith("● A-1");
    wall.press("G j l");
    assertThat(wall.chosen()).contains("EPIC-1", "created");
    wall.press("HOME PAGE_DOWN PAGE_UP");
    assertThat(wall.chosen()).startsWith("● A-1");
  }

  @Test
  void enter_opens_the_task_under_the_cursor() {
    Wall wall = new Wall(Quay.filled(), 80, 24);
    assertThat(wall.press("j j ENTER")).isEqualTo(new Wish(Wish.Kind.OPEN, "R-2"));
  }

  @Test
  void the_cursor_stays_with_its_task_when_others_come_and_go() {
    Quay quay = Quay.filled();
    Wall wall = new Wall(quay, 80, 24);
    wall.press("j j");
    assertThat(wall.chosen()).startsWith("○ R-2");
    quay.claim("R-1", "backend", "s-13");
    assertThat(wall.refresh().chosen()).startsWith("○ R-2");
    quay.claim("R-2", "backend", "s-14");
    assertThat(wall.refresh().chosen()).startsWith("● R-2");
    quay.move("R-2", "done", null);
    assertThat(wall.refresh().chosen()).contains("R-2", "status changed → done");
  }

  @Test
  void a_cursor_whose_lane_has_become_empty_is_on_something_near() {
    Quay quay = Quay.filled();
    Wall wall = new Wall(quay, 80, 40, "ui");
    assertThat(wall.chosen()).startsWith("○ A-3");
    wall.press("/ p a i n t");
    assertThat(wall.chosen()).startsWith("○ A-3");
    wall.press("x");
    assertThat(wall.chosen()).isEmpty();
    assertThat(wall.text()).contains("Enter searches the whole queue", " /paintx█");
    assertThat(wall.press("ENTER")).isEqualTo(new Wish(Wish.Kind.SEARCH, "paintx"));
  }

  @Test
  void only_the_lanes_that_were_asked_for_are_shown() {
    String text = new Wall(Quay.filled(), 80, 40, "ui", "docs").text();
    assertThat(text).contains("\nui    IDLE", "\ndocs  empty").doesNotContain("\nbackend", "\nops");
  }

  @Test
  void a_lane_at_more_than_its_limit_says_so() {
    Quay quay = Quay.filled();
    for (int i = 1; i <= 6; i++) {
      quay.claim("R-" + i, "backend", "s-" + i);
    }
    int most =
        java.util.Objects.requireNonNullElse(
            quay.project().policy().coordinator().maxPrimaryTracks(), 99);
    String text = new Wall(quay, 80, 24).text();
    assertThat(text).contains(most < 7 ? "▲ backend 7 OVERLOADED" : "● backend 7");
  }

  @Test
  void words_narrow_the_wall_down_and_escape_forgets_them() {
    Wall wall = new Wall(Quay.filled(), 80, 24);
    wall.press("/ M E N D");
    assertThat(wall.text()).contains("Mend the light", " /MEND█").doesNotContain("Dredge the");
    wall.press("ERASE ERASE ERASE ERASE b l o c k e d");
    assertThat(wall.text()).contains("Mend the light").doesNotContain("Paint");
    wall.press("CLEAR");
    assertThat(wall.text()).contains("Dredge the basin", " /█");
    wall.press("s - 1 2 DOWN");
    assertThat(wall.text()).contains("  /s-12").doesNotContain("Paint");
    assertThat(wall.press("ESCAPE")).isEqualTo(Wish.NOTHING);
    assertThat(wall.text()).contains("Paint").doesNotContain("/s-12");
  }

  @Test
  void letters_are_letters_while_words_are_typed() {
    Wall wall = new Wall(Quay.filled(), 80, 24);
    assertThat(wall.press("/ q r ? j")).isEqualTo(Wish.NOTHING);
    assertThat(wall.text()).contains(" /qr?j█");
    assertThat(wall.press("INTERRUPT")).isEqualTo(Wish.of(Wish.Kind.INTERRUPT));
    wall.press("ERASE ERASE ERASE ERASE ERASE");
    assertThat(wall.press("q")).isEqualTo(Wish.of(Wish.Kind.QUIT));
  }

  @Test
  void trouble_is_said_until_the_store_can_be_read_again() {
    Wall wall = new Wall(Quay.filled(), 80, 24);
    wall.view.trouble("the store at \u001b[2Jstate.db is gone");
    assertThat(wall.text())
        .contains("not live  13:00 UTC", "\n the store at �[2Jstate.db is gone\n")
        .contains("Dredge the basin");
    assertThat(wall.refresh().text()).contains("  live  13:00").doesNotContain("is gone");
  }

  @Test
  void a_project_without_lanes_says_how_to_get_some() {
    Quay quay = new Quay();
    assertThat(new Wall(quay, 100, 24, "nobody").text()).contains("There are no lanes yet");
  }
}

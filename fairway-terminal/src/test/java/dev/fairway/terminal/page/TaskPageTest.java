package dev.fairway.terminal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.terminal.testing.Quay;
import org.junit.jupiter.api.Test;

class TaskPageTest {

  private final Wall wall = new Wall(Quay.filled(), 80, 40);

  @Test
  void a_task_shows_what_it_lacks_and_what_to_run() {
    wall.view.show(wall.task("A-1"));
    assertThat(wall.text())
        .startsWith(
            """
             harbour                                                        live  13:00 UTC

              A-1 Dredge the basin
              in progress · backend · s-12 for 1 h

            Gates
              ✗ evidence: something
              ✗ review: something
              ✗ handoff: something
              asked       ops

            To run next
              fairway claim A-1

            Part of
              ○ EPIC-1  todo  Deepen it

            Is waited for by
              ○ A-2  todo  Place the buoys
            """)
        .contains("\nAcceptance\n  - ten metres everywhere\n")
        .contains("\nNotes\n  Mind the cables.\n  And the wreck.\n")
        .contains("\nHistory (", "  1 h     claimed → in progress  s-12\n");
  }

  @Test
  void what_it_depends_on_is_named_and_what_is_missing_too() {
    wall.view.show(wall.task("A-2"));
    assertThat(wall.text()).contains("\nDepends on\n  ○ A-1  in progress  Dredge the basin\n");
  }

  @Test
  void escape_leads_back_to_the_same_place() {
    wall.press("j j");
    wall.view.show(wall.task("R-2"));
    assertThat(wall.view.topical()).isEqualTo(new Wish(Wish.Kind.OPEN, "R-2"));
    assertThat(wall.press("ESCAPE")).isEqualTo(Wish.NOTHING);
    assertThat(wall.chosen()).startsWith("○ R-2");
    assertThat(wall.view.topical()).isEqualTo(Wish.NOTHING);
    wall.view.show(wall.task("R-2"));
    assertThat(wall.press("q")).isEqualTo(Wish.NOTHING);
    assertThat(wall.press("q")).isEqualTo(Wish.of(Wish.Kind.QUIT));
  }

  @Test
  void a_newer_reading_takes_the_place_of_an_older_one() {
    wall.view.show(wall.task("R-2"));
    wall.quay.claim("R-2", "backend", "s-14");
    wall.view.show(wall.task("R-2"));
    assertThat(wall.text()).contains("in progress · backend · s-14");
    wall.press("ESCAPE");
    assertThat(wall.text()).contains("Tab lane");
  }

  @Test
  void a_long_task_is_scrolled() {
    wall.resize(60, 12);
    wall.view.show(wall.task("A-1"));
    assertThat(wall.text()).contains("A-1 Dredge");
    wall.press("j j j");
    assertThat(wall.text()).contains("Gates").doesNotContain("A-1 Dredge");
    wall.press("G");
    assertThat(wall.text()).contains("History", "created → todo");
    wall.press("PAGE_UP PAGE_UP PAGE_UP PAGE_UP PAGE_UP PAGE_UP");
    assertThat(wall.text()).contains("A-1 Dredge");
  }

  @Test
  void hostile_text_is_harmless_in_every_field() {
    String evil = "\u001b[2J\u202e\u0007" + "漢".repeat(3_000);
    wall.quay.add(
        TaskDefinition.builder("X-1")
            .role("docs")
            .title(evil)
            .notes("a\n" + evil)
            .kind("task")
            .riskLevel(evil)
            .owningDomain(evil)
            .acceptanceChecks(java.util.List.of(evil))
            .tags(java.util.List.of(evil)));
    wall.view.show(wall.task("X-1"));
    for (int i = 0; i < 60; i++) {
      assertThat(wall.text()).doesNotContain("\u001b", "\u202e", "\u0007");
      wall.press("PAGE_DOWN");
    }
  }

  @Test
  void help_names_the_keys_and_the_signs() {
    wall.press("? ?");
    assertThat(wall.text()).contains("Keys", "next lane", "could be claimed now");
    wall.press("ESCAPE");
    assertThat(wall.text()).contains("Dredge the basin");
  }
}

package dev.fairway.terminal.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.port.store.TaskQuery;
import dev.fairway.port.store.TaskSearch;
import dev.fairway.terminal.testing.Quay;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.overview.SearchTasks;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundPageTest {

  private final Wall wall = new Wall(Quay.filled(), 80, 24);

  private SearchTasks.Found found(String words, int most) {
    TaskSearch search =
        new TaskSearch(
            TaskQuery.all(),
            List.of(words),
            List.of(),
            List.of(),
            List.of(),
            TaskSearch.Order.by(TaskSearch.Field.ID),
            0,
            most);
    Outcome<SearchTasks.Found> outcome = new SearchTasks(wall.quay.project()).search(search);
    if (!(outcome instanceof Outcome.Done<SearchTasks.Found> done)) {
      throw new AssertionError(outcome);
    }
    return done.value();
  }

  @Test
  void tasks_beyond_the_wall_are_found_in_the_whole_queue() {
    assertThat(wall.press("/ R e a d y ENTER")).isEqualTo(new Wish(Wish.Kind.SEARCH, "Ready"));
    wall.view.show("Ready", found("Ready", 3));
    assertThat(wall.text())
        .contains("\n6 tasks  with 'Ready'\n  ○ R-1   Ready 1  backend")
        .contains("    3 more: name more words");
    assertThat(wall.press("j ENTER")).isEqualTo(new Wish(Wish.Kind.OPEN, "R-2"));
    assertThat(wall.view.topical()).isEqualTo(new Wish(Wish.Kind.SEARCH, "Ready"));
    wall.press("ESCAPE ESCAPE");
    assertThat(wall.text()).contains("Dredge the basin");
  }

  @Test
  void states_are_told_apart() {
    wall.quay.move("R-6", "done", null);
    wall.view.show("", found("", 99));
    assertThat(wall.text())
        .containsPattern("● A-1 +Dredge the basin  backend, s-12 +in progress")
        .containsPattern("· A-2 +Place the buoys  ui +todo")
        .containsPattern("✗ A-4 +Mend the light  ops +blocked")
        .containsPattern("· R-6 +Ready 6  backend +done");
  }
}

package dev.fairway.usecase.task;

import static dev.fairway.usecase.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.Outcome;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.WatchedStore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTreeTest {

  private final Site site = new Site();

  @BeforeEach
  void an_epic_of_three_levels() {
    site.add("E-1");
    site.add("S-2", d -> d.parentId("E-1"));
    site.add("S-1", d -> d.parentId("E-1"));
    site.add("T-3", d -> d.parentId("S-1"));
    site.add("T-2", d -> d.parentId("S-1"));
    site.add("T-1", d -> d.parentId("T-2"));
    site.add("OTHER");
  }

  @ParameterizedTest
  @CsvSource({
    "E-1, ,  E-1[S-1[T-2[T-1] T-3] S-2]",
    "E-1, 9, E-1[S-1[T-2[T-1] T-3] S-2]",
    "E-1, 2, E-1[S-1[T-2+1 T-3] S-2]",
    "E-1, 1, E-1[S-1+3 S-2]",
    "E-1, 0, E-1+5",
    "S-1, 1, S-1[T-2+1 T-3]",
    "T-1, ,  T-1",
    "T-1, 0, T-1"
  })
  void children_are_ordered_by_id_and_what_is_too_deep_is_counted(
      String id, @Nullable Integer depth, String tree) {
    assertThat(written(value(new ShowTree(site.project()).show(id, depth)))).isEqualTo(tree);
  }

  @Test
  void cards_say_what_is_ready() {
    ShowTree.Node root = value(new ShowTree(site.project()).show("S-1", 1));

    assertThat(root.task().ready()).isFalse();
    assertThat(root.children().get(0).task().ready()).isFalse();
    assertThat(root.children().get(1).task().ready()).isTrue();
  }

  @Test
  void a_circle_of_parents_that_should_not_be_there_ends() {
    site.put("B", TaskState.initial("todo"), d -> d);
    site.put("A", TaskState.initial("todo"), d -> d.parentId("B"));
    site.store()
        .write(
            session -> {
              session.redefine(
                  List.of(
                      site.task("B")
                          .as(
                              site.task("B").definition().toBuilder().parentId("A").build(),
                              site.now())));
              return "done";
            });

    assertThat(written(value(new ShowTree(site.project()).show("A", null)))).isEqualTo("A[B]");
    assertThat(written(value(new ShowTree(site.project()).show("B", 0)))).isEqualTo("B+1");
    assertThat(value(new ShowTask(site.project()).show("A")).breadcrumb()).containsExactly("B");
  }

  @Test
  void a_tree_of_any_depth_is_shown_as_far_as_the_limit_and_counted_below_it() {
    int levels = 3_000;
    site.add("L-0");
    for (int level = 1; level <= levels; level++) {
      String parent = "L-" + (level - 1);
      site.add("L-" + level, d -> d.parentId(parent));
    }

    ShowTree.Node node = value(new ShowTree(site.project()).show("L-0", 5_000));
    int shown = 0;
    while (!node.children().isEmpty()) {
      node = node.children().get(0);
      shown++;
    }

    assertThat(shown).isEqualTo(ShowTree.MOST_LEVELS);
    assertThat(node.hidden()).isEqualTo(levels - ShowTree.MOST_LEVELS);
  }

  @Test
  void an_unknown_task_is_not_found() {
    assertThat(new ShowTree(site.project()).show("E-2", null))
        .isEqualTo(new Outcome.NotFound<ShowTree.Node>("task", "E-2", "E-1"));
  }

  @Test
  void the_number_of_questions_does_not_grow_with_the_tree() {
    WatchedStore watched = new WatchedStore(site.store());
    value(new ShowTree(site.project(watched)).show("S-2", null));
    int questions = watched.calls().size();

    value(new ShowTree(site.project(watched)).show("E-1", null));

    assertThat(watched.calls()).hasSize(questions);
  }

  /** {@code id[children]}, and {@code id+n} where n tasks are hidden. */
  private static String written(ShowTree.Node node) {
    StringBuilder text = new StringBuilder(node.task().task().id());
    if (node.hidden() > 0) {
      text.append('+').append(node.hidden());
    }
    if (!node.children().isEmpty()) {
      text.append('[')
          .append(String.join(" ", node.children().stream().map(ShowTreeTest::written).toList()))
          .append(']');
    }
    return text.toString();
  }
}

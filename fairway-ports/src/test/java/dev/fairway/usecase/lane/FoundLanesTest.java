package dev.fairway.usecase.lane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairway.domain.coordination.LaneSituation;
import dev.fairway.domain.lane.Finding;
import dev.fairway.port.git.Branches;
import dev.fairway.port.git.Repository;
import dev.fairway.usecase.Project;
import dev.fairway.usecase.Site;
import dev.fairway.usecase.SitePolicy;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundLanesTest {

  private final Yard yard = new Yard();

  @Test
  void outside_of_a_repository_lanes_are_what_their_folders_tell() {
    yard.take("B-ui");
    FoundLanes found = FoundLanes.all(yard.site.project(), yard);

    assertThat(found.reports())
        .extracting(report -> report.lane().role() + " " + report.lane().exists())
        .containsExactly("A-backend false", "B-ui true", "C-ops false");
    assertThat(found.reports()).allMatch(report -> report.findings().isEmpty());
    assertThat(found.reports()).allMatch(report -> report.last() == null);
    assertThat(found.situation()).isEqualTo(LaneSituation.none());
  }

  @Test
  void in_a_repository_each_has_its_branch_and_its_newest_commit() {
    FoundLanes found = FoundLanes.all(yard.withLanes().project(), yard);

    assertThat(found.inRepository()).isTrue();
    assertThat(found.reports()).allMatch(report -> report.lane().isOnBranch());
    assertThat(found.reports()).allMatch(report -> report.last() != null);
    assertThat(found.situation()).isEqualTo(new LaneSituation(3, List.of()));
  }

  @Test
  void what_is_the_matter_with_one_keeps_its_role_from_work() {
    yard.withLanes().git.makeDirty(Path.of("/lanes/B-ui"), "notes");

    assertThat(FoundLanes.all(yard.grounds()).situation().findings())
        .extracting(Finding::role)
        .containsExactly("B-ui");
  }

  @Test
  void a_project_without_roles_leaves_its_repository_shut() {
    Site bare = new Site(new SitePolicy().roles());
    Project shut =
        new Project(
            bare.project().policy(),
            bare.store(),
            bare::now,
            Branches.none(),
            () -> {
              throw new AssertionError("nobody needs it");
            });

    assertThat(FoundLanes.all(shut, yard).situation()).isEqualTo(LaneSituation.none());
  }

  @Test
  void without_roles_it_does_not_matter_that_there_is_nothing_to_base_lanes_on() {
    Yard bare = new Yard(new SitePolicy().roles());
    bare.git.deleteBranch("main");

    assertThat(FoundLanes.all(bare.grounds()).situation()).isEqualTo(LaneSituation.none());
  }

  @Test
  void all_worktrees_are_looked_into_at_once() {
    List<String> asked = new ArrayList<>();
    Repository watched = watched(yard.withLanes().git, asked);
    FoundLanes.all(yard.site.project(watched), yard);

    assertThat(asked).startsWith("look").doesNotContain("changes").containsOnlyOnce("look");
    assertThat(asked).containsOnlyOnce("worktrees");
  }

  private static Repository watched(Repository repository, List<String> asked) {
    return (Repository)
        Proxy.newProxyInstance(
            Repository.class.getClassLoader(),
            new Class<?>[] {Repository.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName());
              return method.invoke(repository, arguments);
            });
  }
}

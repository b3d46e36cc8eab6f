package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.port.git.LaneFolders;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.WorktreeLooks;
import dev.fairway.usecase.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows lanes as they are. */
public final class ListWorktrees {

  private final Grounds grounds;

  public ListWorktrees(Grounds grounds) {
    this.grounds = grounds;
  }

  public List<LaneReport> list(List<String> roles) {
    try (WorktreeLooks looks = LaneSurvey.begin(grounds, roles)) {
      Base base = Base.main(grounds.repository(), grounds.project().policy().mainBranch());
      LaneSurvey survey = new LaneSurvey(grounds, base, looks);
      List<LaneReport> lanes = new ArrayList<>();
      for (String role : roles) {
        lanes.add(report(survey.lane(role), base));
      }
      return lanes;
    }
  }

  /**
   * All lanes of a project; of one that is in no repository only what its folders tell.
   *
   * @param folders where the lanes are
   */
  public static List<LaneReport> all(Project project, LaneFolders folders) {
    List<String> roles = project.policy().roleNames();
    Optional<Repository> repository =
        roles.isEmpty() ? Optional.empty() : project.repository().get();
    if (repository.isPresent()) {
      return new ListWorktrees(new Grounds(project, repository.get(), folders)).list(roles);
    }
    List<LaneReport> lanes = new ArrayList<>();
    for (String role : roles) {
      Path folder = folders.of(role);
      LaneFacts lane =
          LaneFacts.withoutRepository(
              role, project.policy().branchOf(role), folder.toString(), folders.isTaken(folder));
      lanes.add(new LaneReport(lane, null, List.of()));
    }
    return lanes;
  }

  private LaneReport report(LaneFacts lane, Base base) {
    return LaneReport.of(lane, grounds.repository(), new LaneCheck(base.name()).of(lane));
  }

  LaneReport one(String role) {
    return list(List.of(role)).get(0);
  }
}

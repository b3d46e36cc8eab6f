package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.port.git.WorktreeLooks;
import java.util.ArrayList;
import java.util.List;

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

  private LaneReport report(LaneFacts lane, Base base) {
    return LaneReport.of(lane, grounds.repository(), new LaneCheck(base.name()).of(lane));
  }

  LaneReport one(String role) {
    return list(List.of(role)).get(0);
  }
}

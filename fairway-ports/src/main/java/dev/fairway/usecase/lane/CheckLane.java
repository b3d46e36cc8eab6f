package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.domain.lane.Preflight;
import dev.fairway.port.git.WorktreeLooks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says whether a role may be dispatched in the folder that the call was made in. */
public final class CheckLane {

  public record Checked(LaneFacts lane, List<Finding> problems) {

    public boolean isOk() {
      return problems.isEmpty();
    }
  }

  private final Grounds grounds;

  public CheckLane(Grounds grounds) {
    this.grounds = grounds;
  }

  public Checked check(String role) {
    try (WorktreeLooks looks = LaneSurvey.begin(grounds, List.of(role))) {
      Base base = Base.main(grounds.repository(), grounds.project().policy().mainBranch());
      return checked(new LaneSurvey(grounds, base, looks).lane(role), base);
    }
  }

  private Checked checked(LaneFacts lane, Base base) {
    List<Finding> findings = new ArrayList<>(base.findings(grounds.repository()));
    findings.addAll(new LaneCheck(base.name()).of(lane));
    String here = grounds.folders().here().map(Path::toString).orElse(null);
    return new Checked(lane, Preflight.problems(lane, findings, here));
  }
}

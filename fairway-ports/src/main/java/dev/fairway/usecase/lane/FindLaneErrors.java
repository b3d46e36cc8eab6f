package dev.fairway.usecase.lane;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.FindingKind;
import dev.fairway.domain.lane.LaneCheck;
import dev.fairway.domain.lane.Severity;
import java.util.ArrayList;
import java.util.List;

/** Finds what keeps work from being given to lanes, and nothing else. */
public final class FindLaneErrors {

  private final Grounds grounds;

  public FindLaneErrors(Grounds grounds) {
    this.grounds = grounds;
  }

  /** Of every configured role, in order. Without a base no lane can have a branch: said once. */
  public List<Finding> find() {
    Base base = Base.main(grounds.repository(), grounds.project().policy().mainBranch());
    List<Finding> errors = new ArrayList<>(CheckRepository.aboutBase(grounds, base));
    boolean baseless = !errors.isEmpty();
    LaneSurvey survey = new LaneSurvey(grounds, base);
    LaneCheck check = new LaneCheck(base.name());
    for (String role : grounds.project().policy().roleNames()) {
      for (Finding finding : check.of(survey.lane(role))) {
        boolean follows = baseless && finding.kind() == FindingKind.MISSING_BRANCH;
        if (finding.severity() == Severity.ERROR && !follows) {
          errors.add(finding);
        }
      }
    }
    return errors;
  }
}

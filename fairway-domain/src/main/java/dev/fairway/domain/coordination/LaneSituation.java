package dev.fairway.domain.coordination;

import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.FindingKind;
import dev.fairway.domain.lane.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How the lanes are found.
 *
 * @param lanes how many were looked at; 0 for a project without roles or without a repository
 * @param findings errors only
 */
public record LaneSituation(int lanes, List<Finding> findings) {

  public LaneSituation {
    findings = List.copyOf(findings);
  }

  /**
   * Leaves out what does not keep anybody from work. Without a base no lane can have a branch: that
   * is said once, of the base.
   *
   * @param aboutBase what is the matter with what lanes are based on
   * @param findings what is the matter with the lanes, in their order
   */
  public static LaneSituation of(int lanes, List<Finding> aboutBase, List<Finding> findings) {
    List<Finding> errors = new ArrayList<>(aboutBase);
    for (Finding finding : findings) {
      boolean follows = !aboutBase.isEmpty() && finding.kind() == FindingKind.MISSING_BRANCH;
      if (finding.severity() == Severity.ERROR && !follows) {
        errors.add(finding);
      }
    }
    return new LaneSituation(lanes, errors);
  }

  /** For a project that has no lanes to look at. */
  public static LaneSituation none() {
    return new LaneSituation(0, List.of());
  }
}

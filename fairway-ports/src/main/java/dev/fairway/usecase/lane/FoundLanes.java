package dev.fairway.usecase.lane;

import dev.fairway.domain.coordination.LaneSituation;
import dev.fairway.domain.lane.Finding;
import dev.fairway.domain.lane.LaneFacts;
import dev.fairway.port.git.LaneFolders;
import dev.fairway.port.git.Repository;
import dev.fairway.port.git.WorktreeLooks;
import dev.fairway.usecase.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lanes as one look finds them; whoever needs them in more than one place passes them on.
 *
 * @param reports in the order that was asked for
 * @param aboutBase what is the matter with what lanes are based on
 * @param inRepository whether a repository was asked, which alone can tell what is the matter
 */
public record FoundLanes(List<LaneReport> reports, List<Finding> aboutBase, boolean inRepository) {

  public FoundLanes {
    reports = List.copyOf(reports);
    aboutBase = List.copyOf(aboutBase);
  }

  /** Those of a project that has none, or nowhere to look for them. */
  public static FoundLanes none() {
    return new FoundLanes(List.of(), List.of(), false);
  }

  /** The lanes of all configured roles. */
  public static FoundLanes all(Grounds grounds) {
    return of(grounds, grounds.project().policy().roleNames());
  }

  /**
   * The same for a project that may be in no repository; then only what its folders tell. Without
   * roles the repository stays shut.
   *
   * @param folders where the lanes are
   */
  public static FoundLanes all(Project project, LaneFolders folders) {
    List<String> roles = project.policy().roleNames();
    Optional<Repository> repository =
        roles.isEmpty() ? Optional.empty() : project.repository().get();
    return repository
        .map(found -> of(new Grounds(project, found, folders), roles))
        .orElseGet(() -> withoutRepository(project, folders));
  }

  private static FoundLanes withoutRepository(Project project, LaneFolders folders) {
    List<LaneReport> reports = new ArrayList<>();
    for (String role : project.policy().roleNames()) {
      Path folder = folders.of(role);
      LaneFacts lane =
          LaneFacts.withoutRepository(
              role, project.policy().branchOf(role), folder.toString(), folders.isTaken(folder));
      reports.add(new LaneReport(lane, null, List.of()));
    }
    return new FoundLanes(reports, List.of(), false);
  }

  /** The lanes of some roles. */
  public static FoundLanes of(Grounds grounds, List<String> roles) {
    try (WorktreeLooks looks = LaneSurvey.begin(grounds, roles)) {
      Base base = Base.main(grounds.repository(), grounds.project().policy().mainBranch());
      LaneSurvey survey = new LaneSurvey(grounds, base, looks);
      return new FoundLanes(survey.reports(roles), base.findings(grounds.repository()), true);
    }
  }

  /** The lane of one role, as it is now. */
  static LaneReport one(Grounds grounds, String role) {
    return of(grounds, List.of(role)).reports().get(0);
  }

  /** What they mean for giving work out. */
  public LaneSituation situation() {
    if (!inRepository || reports.isEmpty()) {
      return LaneSituation.none();
    }
    List<Finding> findings = new ArrayList<>();
    reports.forEach(report -> findings.addAll(report.findings()));
    return LaneSituation.of(reports.size(), aboutBase, findings);
  }
}

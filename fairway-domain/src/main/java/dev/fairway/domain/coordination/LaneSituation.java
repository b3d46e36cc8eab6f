package dev.fairway.domain.coordination;

import dev.fairway.domain.lane.Finding;
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

  /** For a project that has no lanes to look at. */
  public static LaneSituation none() {
    return new LaneSituation(0, List.of());
  }
}

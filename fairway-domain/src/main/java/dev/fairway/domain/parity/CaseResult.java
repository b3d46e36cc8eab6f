package dev.fairway.domain.parity;

import java.util.List;

/**
 * What the comparison of one thing has shown: a role's list, a script, a path.
 *
 * @param name unique within its row
 * @param differences empty when all is the same
 */
public record CaseResult(String name, List<Difference> differences) {

  public CaseResult {
    differences = List.copyOf(differences);
  }

  public boolean isSame() {
    return differences.isEmpty();
  }
}

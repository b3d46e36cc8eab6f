package dev.fairway.domain.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields differ between two definitions of a task. */
public final class DefinitionChange {

  private DefinitionChange() {}

  /** Names as in JSON, in the order of the definition. */
  public static List<String> between(TaskDefinition a, TaskDefinition b) {
    List<String> changed = new ArrayList<>();
    compare("parent_id", a.parentId(), b.parentId(), changed);
    compare("kind", a.kind(), b.kind(), changed);
    compare("title", a.title(), b.title(), changed);
    compare("role", a.role(), b.role(), changed);
    compare("notes", a.notes(), b.notes(), changed);
    compare("acceptance_checks", a.acceptanceChecks(), b.acceptanceChecks(), changed);
    compare("dependencies", a.dependencies(), b.dependencies(), changed);
    compare("priority", a.priority(), b.priority(), changed);
    compare("sequence", a.sequence(), b.sequence(), changed);
    compare("profile", a.profile(), b.profile(), changed);
    compare("owning_domain", a.owningDomain(), b.owningDomain(), changed);
    compare("owning_layer", a.owningLayer(), b.owningLayer(), changed);
    compare("source_paths", a.sourcePaths(), b.sourcePaths(), changed);
    compare("target_paths", a.targetPaths(), b.targetPaths(), changed);
    compare("review_domains", a.reviewDomains(), b.reviewDomains(), changed);
    compare("tags", a.tags(), b.tags(), changed);
    compare("risk_level", a.riskLevel(), b.riskLevel(), changed);
    compare("migration_type", a.migrationType(), b.migrationType(), changed);
    compare("extra", a.extra(), b.extra(), changed);
    return changed;
  }

  private static void compare(
      String field, @Nullable Object a, @Nullable Object b, List<String> changed) {
    if (!Objects.equals(a, b)) {
      changed.add(field);
    }
  }
}

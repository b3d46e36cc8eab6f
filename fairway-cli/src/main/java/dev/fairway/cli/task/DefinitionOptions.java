package dev.fairway.cli.task;

import dev.fairway.cli.Call;
import dev.fairway.cli.Syntax;
import dev.fairway.domain.task.TaskDefinition;
import org.jspecify.annotations.Nullable;

/** The options that say what a task is; shared by the verbs that define one. */
final class DefinitionOptions {

  private DefinitionOptions() {}

  static void declare(Syntax syntax) {
    syntax
        .value("--title", "TEXT", "one line")
        .value("--role", "ROLE", "who works on it")
        .value("--kind", "KIND", "epic, story, task, bug, …, as the project allows")
        .value("--priority", "N", "smaller is more urgent")
        .value("--sequence", "N", "order within a priority")
        .value("--notes", "TEXT", "anything else; @FILE and - work")
        .values("--dependencies", "ID", "tasks that have to be finished first")
        .values("--acceptance", "TEXT", "what has to be true in the end, one each time")
        .value("--profile", "NAME", "a workstream profile of the project")
        .value("--owning-domain", "TEXT", "the domain it belongs to")
        .value("--owning-layer", "TEXT", "the layer it belongs to")
        .values("--source-paths", "PATH", "where the work starts from")
        .values("--target-paths", "PATH", "where the work goes")
        .values("--review-domains", "DOMAIN", "domains that have to approve it")
        .values("--tag", "TAG", "words to find it by")
        .value("--risk-level", "TEXT", "how risky it is")
        .value("--migration-type", "TEXT", "what kind of migration it is");
  }

  /** Lays the given values over a definition; an empty one clears. */
  static TaskDefinition apply(Call call, TaskDefinition definition) {
    TaskDefinition.Builder next = definition.toBuilder();
    if (call.has("--title")) {
      next.title(String.valueOf(call.text("--title")));
    }
    if (call.has("--role")) {
      next.role(String.valueOf(call.text("--role")));
    }
    if (call.has("--kind")) {
      next.kind(String.valueOf(call.text("--kind")));
    }
    if (call.has("--priority")) {
      next.priority(rank(call, "--priority"));
    }
    if (call.has("--sequence")) {
      next.sequence(rank(call, "--sequence"));
    }
    if (call.has("--notes")) {
      next.notes(orNull(call.longText("--notes")));
    }
    if (call.has("--profile")) {
      next.profile(orNull(call.text("--profile")));
    }
    if (call.has("--owning-domain")) {
      next.owningDomain(orNull(call.text("--owning-domain")));
    }
    if (call.has("--owning-layer")) {
      next.owningLayer(orNull(call.text("--owning-layer")));
    }
    if (call.has("--risk-level")) {
      next.riskLevel(orNull(call.text("--risk-level")));
    }
    if (call.has("--migration-type")) {
      next.migrationType(orNull(call.text("--migration-type")));
    }
    return applyLists(call, next).build();
  }

  private static TaskDefinition.Builder applyLists(Call call, TaskDefinition.Builder next) {
    if (call.has("--dependencies")) {
      next.dependencies(call.list("--dependencies"));
    }
    if (call.has("--acceptance")) {
      next.acceptanceChecks(call.nonEmpty("--acceptance"));
    }
    if (call.has("--source-paths")) {
      next.sourcePaths(call.list("--source-paths"));
    }
    if (call.has("--target-paths")) {
      next.targetPaths(call.list("--target-paths"));
    }
    if (call.has("--review-domains")) {
      next.reviewDomains(call.list("--review-domains"));
    }
    if (call.has("--tag")) {
      next.tags(call.list("--tag"));
    }
    return next;
  }

  private static @Nullable Integer rank(Call call, String option) {
    String given = call.text(option);
    return given == null || given.isEmpty() ? null : call.number(option, 0);
  }

  private static @Nullable String orNull(@Nullable String given) {
    return given == null || given.isEmpty() ? null : given;
  }
}

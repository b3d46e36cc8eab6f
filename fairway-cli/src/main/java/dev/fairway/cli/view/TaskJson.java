package dev.fairway.cli.view;

import dev.fairway.cli.Json;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.usecase.task.TaskCard;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A task in JSON. */
public final class TaskJson {

  private TaskJson() {}

  /** Writes {@code "task": {…}}. */
  public static void field(Json out, TaskCard card) throws IOException {
    out.object("task");
    members(out, card);
    out.end();
  }

  /** Writes {@code "tasks": […]}. */
  public static void list(Json out, List<TaskCard> cards) throws IOException {
    out.array("tasks");
    for (TaskCard card : cards) {
      out.object();
      members(out, card);
      out.end();
    }
    out.endArray();
  }

  /** Writes the members of an object that has begun. */
  public static void members(Json out, TaskCard card) throws IOException {
    TaskDefinition definition = card.task().definition();
    TaskState state = card.task().state();
    out.text("id", definition.id())
        .text("title", definition.title())
        .text("role", definition.role())
        .text("kind", definition.kind())
        .text("status", state.status())
        .flag("ready", card.ready())
        .number("priority", definition.priority())
        .number("sequence", definition.sequence())
        .text("parent_id", definition.parentId())
        .text("owner", state.owner());
    Claim claim = state.claim();
    if (claim != null) {
      out.text("claimant", claim.holder().name())
          .time("claimed_at", claim.since())
          .time("lease_until", claim.leaseUntil());
      if (card.claimExpired()) {
        out.flag("claim_expired", true);
      }
    }
    out.text("branch", state.branch())
        .text("commit", state.commit())
        .time("completed_at", state.completedAt())
        .text("review_status", card.reviewStatus().word())
        .texts("reviewers", card.reviewers())
        .texts("dependencies", definition.dependencies())
        .texts("acceptance_checks", definition.acceptanceChecks())
        .text("notes", definition.notes())
        .text("profile", definition.profile())
        .text("owning_domain", definition.owningDomain())
        .text("owning_layer", definition.owningLayer())
        .texts("source_paths", definition.sourcePaths())
        .texts("target_paths", definition.targetPaths())
        .texts("review_domains", definition.reviewDomains())
        .texts("tags", definition.tags())
        .text("risk_level", definition.riskLevel())
        .text("migration_type", definition.migrationType());
    out.object("extra");
    for (Map.Entry<String, String> extra : definition.extra().entrySet()) {
      out.raw(extra.getKey(), extra.getValue());
    }
    out.end();
    out.time("created_at", card.task().createdAt()).time("updated_at", card.task().updatedAt());
  }
}

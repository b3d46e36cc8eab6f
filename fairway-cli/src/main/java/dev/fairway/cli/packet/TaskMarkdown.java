package dev.fairway.cli.packet;

import dev.fairway.cli.Markdown;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.task.TaskCard;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a task is and where it stands: one item for each thing that is known. */
final class TaskMarkdown {

  private final TaskCard card;
  private final Page page;

  TaskMarkdown(TaskCard card, Page page) {
    this.card = card;
    this.page = page;
  }

  /**
   * @param checks whether the task's own checks have not been shown yet
   */
  void write(boolean checks) {
    TaskDefinition task = card.task().definition();
    TaskState state = card.task().state();
    page.section("Task");
    page.item("status", state.status() + (card.ready() ? ", ready" : ""), false);
    page.item("role", task.role(), false);
    page.item("kind", task.kind(), false);
    page.item("owner", state.owner(), false);
    claim(state.claim());
    page.item("branch", state.branch(), true);
    page.item("commit", state.commit(), true);
    if (state.completedAt() != null) {
      page.item("completed: " + Timestamps.text(state.completedAt()));
    }
    page.item("priority", task.priority() == null ? null : task.priority().toString(), false);
    page.item("sequence", task.sequence() == null ? null : task.sequence().toString(), false);
    page.item("part of", task.parentId(), false);
    page.item("profile", task.profile(), false);
    page.item("owning domain", task.owningDomain(), false);
    page.item("owning layer", task.owningLayer(), false);
    page.item("source paths", task.sourcePaths(), true);
    page.item("target paths", task.targetPaths(), true);
    page.item("review domains", task.reviewDomains(), false);
    page.item("tags", task.tags(), false);
    page.item("risk level", task.riskLevel(), false);
    page.item("migration type", task.migrationType(), false);
    for (Map.Entry<String, String> extra : task.extra().entrySet()) {
      page.item(Markdown.prose(extra.getKey()), extra.getValue(), true);
    }
    page.item("notes", task.notes(), false);
    if (checks && !task.acceptanceChecks().isEmpty()) {
      page.section("Acceptance");
      task.acceptanceChecks().forEach(check -> page.entry(check, false));
    }
  }

  private void claim(@Nullable Claim claim) {
    if (claim != null) {
      String until =
          claim.leaseUntil() == null ? "" : ", lease until " + Timestamps.text(claim.leaseUntil());
      page.item(
          "held by: "
              + Markdown.prose(claim.holder().name())
              + " since "
              + Timestamps.text(claim.since())
              + until);
    }
  }
}

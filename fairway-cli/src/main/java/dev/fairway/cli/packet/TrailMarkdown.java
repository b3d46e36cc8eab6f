package dev.fairway.cli.packet;

import static dev.fairway.cli.packet.Page.inline;

import dev.fairway.cli.Markdown;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.usecase.packet.TaskRecord;
import org.jspecify.annotations.Nullable;

/** What has happened to a task: one item for each row, oldest first. */
final class TrailMarkdown {

  private final TaskRecord record;
  private final Page page;

  TrailMarkdown(TaskRecord record, Page page) {
    this.record = record;
    this.page = page;
  }

  void reviews() {
    page.section("Reviews");
    page.item("status: " + record.task().reviewStatus().word());
    page.item("owed by", record.pendingReviewers(), false);
    page.item("domains without an approval", record.missingReviewDomains(), false);
    for (Review row : record.reviews()) {
      page.item(
          Timestamps.text(row.recordedAt())
              + " "
              + Markdown.prose(row.reviewer())
              + " says "
              + row.verdict().word()
              + more(" for ", row.domain(), false)
              + more(" of ", row.commit(), true)
              + more(": ", row.reason(), false));
    }
  }

  void evidence() {
    page.section("Evidence");
    if (record.evidence().isEmpty()) {
      page.line("none");
    }
    for (Evidence row : record.evidence()) {
      Long seconds = row.durationSeconds();
      page.item(
          Timestamps.text(row.recordedAt())
              + " "
              + row.result().word()
              + ": "
              + Markdown.code(row.command())
              + (seconds == null ? "" : ", " + seconds + " s")
              + more(", artifact ", row.artifact(), true)
              + more(" of type ", row.artifactType(), false)
              + more("; ", row.notes(), false));
    }
  }

  void history() {
    page.section("History");
    for (HistoryEntry row : record.history()) {
      String from = row.fromStatus() == null ? "" : Markdown.prose(row.fromStatus()) + " → ";
      String move = row.toStatus() == null ? "" : ", " + from + Markdown.prose(row.toStatus());
      page.item(
          Timestamps.text(row.at())
              + " "
              + row.action().word()
              + move
              + (row.forced() ? ", forced" : "")
              + more(" by ", row.actor().name(), false)
              + more(": ", row.reason(), false)
              + more("; ", row.detail(), false));
    }
  }

  /** A row is one line; line breaks in it are shown as such. */
  private static String more(String before, @Nullable String value, boolean literal) {
    return value == null ? "" : before + inline(value, literal);
  }
}

package dev.fairway.cli.view;

import dev.fairway.cli.Style;
import dev.fairway.cli.Text;
import dev.fairway.cli.Text.Cell;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.usecase.task.TaskCard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks as a table for people. */
public final class TaskRows {

  private TaskRows() {}

  public static void table(Text out, List<TaskCard> cards, Workflow workflow) {
    List<Cell[]> rows = new ArrayList<>(cards.size() + 1);
    rows.add(Cell.headings("ID", "STATUS", "ROLE", "KIND", "PRIORITY", "TITLE"));
    for (TaskCard card : cards) {
      rows.add(row(card, workflow));
    }
    out.table(rows);
  }

  private static Cell[] row(TaskCard card, Workflow workflow) {
    TaskDefinition definition = card.task().definition();
    return new Cell[] {
      Cell.of(definition.id(), Style.BOLD),
      status(card, workflow),
      Cell.of(definition.role()),
      Cell.of(definition.kind()),
      Cell.of(rank(definition)),
      Cell.of(definition.title())
    };
  }

  private static Cell status(TaskCard card, Workflow workflow) {
    if (card.ready()) {
      return Cell.of("ready", Style.GREEN);
    }
    String status = card.task().status();
    if (card.claimExpired()) {
      return Cell.of(status + ", expired", Style.YELLOW);
    }
    if (workflow.isTerminal(status)) {
      return Cell.of(status, Style.DIM);
    }
    if (status.equals(workflow.blocked())) {
      return Cell.of(status, Style.RED);
    }
    return status.equals(workflow.active()) ? Cell.of(status, Style.CYAN) : Cell.of(status);
  }

  private static @Nullable String rank(TaskDefinition definition) {
    Integer priority = definition.priority();
    Integer sequence = definition.sequence();
    if (priority == null) {
      return sequence == null ? null : "-/" + sequence;
    }
    return sequence == null ? priority.toString() : priority + "/" + sequence;
  }

  /** Where a task stands, on one line. */
  public static String standing(TaskCard card) {
    StringBuilder line = new StringBuilder(card.task().status());
    if (card.task().state().owner() != null) {
      line.append(", owner ").append(card.task().state().owner());
    }
    Claim claim = card.task().state().claim();
    if (claim != null) {
      line.append(", held by ").append(claim.holder().name());
      if (card.claimExpired()) {
        line.append(", expired");
      }
    }
    return line.toString();
  }
}

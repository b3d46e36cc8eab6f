package dev.fairway.terminal.page;

import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.policy.Workflow;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.terminal.text.Ink;
import dev.fairway.terminal.text.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a task is, what it waits for, and what to do next; its records follow. */
final class TaskSheet {

  private final OpenTask open;
  private final Task task;
  private final TaskDefinition definition;
  private final Workflow workflow;
  private final Instant now;

  TaskSheet(OpenTask open, Workflow workflow, Instant now) {
    this.open = open;
    this.task = open.detail().task().task();
    this.definition = task.definition();
    this.workflow = workflow;
    this.now = now;
  }

  List<Line> lines(int width) {
    Sheet sheet = new Sheet(width);
    sheet.item(Ink.CYAN, task.id(), Ink.BOLD, definition.title());
    sheet.line(standing());
    next(sheet);
    around(sheet);
    definition(sheet);
    new TaskRecords(open.detail(), now).write(sheet);
    return sheet.lines();
  }

  private Line standing() {
    String status = task.status();
    Ink ink =
        status.equals(workflow.active())
            ? Ink.GREEN
            : status.equals(workflow.blocked()) ? Ink.RED : Ink.PLAIN;
    Line line =
        Line.of(Ink.PLAIN, "  ")
            .add(ink, EventSections.words(status))
            .add(Ink.DIM, open.detail().task().ready() ? " · ready" : "")
            .add(Ink.DIM, " · " + task.role());
    Claim claim = task.state().claim();
    if (claim != null) {
      line.add(Ink.PLAIN, " · " + claim.holder().name())
          .add(Ink.DIM, " for " + Ages.of(claim.since(), now));
      if (claim.isExpired(now)) {
        line.add(Ink.RED, " · lease expired");
      }
    }
    return line;
  }

  private void next(Sheet sheet) {
    sheet.heading("Gates");
    List<GateEvaluation> gates = open.detail().gates();
    for (int i = 0; i < gates.size(); i++) {
      GateEvaluation gate = gates.get(i);
      String lacks = open.lacks().get(i);
      String words = lacks.isEmpty() ? gate.gate() : gate.gate() + ": " + lacks;
      sheet.item(GateSigns.ink(gate), GateSigns.sign(gate), Ink.PLAIN, words);
    }
    if (!open.detail().pendingReviewers().isEmpty()) {
      sheet.field("asked", String.join(", ", open.detail().pendingReviewers()));
    }
    sheet.heading("To run next");
    for (String command : open.commands()) {
      sheet.item(Ink.PLAIN, "", Ink.PLAIN, command);
    }
  }

  private void around(Sheet sheet) {
    if (!open.around().above().isEmpty()) {
      sheet.heading("Part of");
      open.around().above().forEach(above -> neighbour(sheet, above));
    }
    if (!open.detail().dependencies().isEmpty()) {
      sheet.heading("Depends on");
      for (DependencyState dependency : open.detail().dependencies()) {
        Task known = titled(dependency.id());
        if (known == null) {
          sheet.item(Ink.RED, "✗", Ink.PLAIN, dependency.id() + "  is missing");
        } else {
          neighbour(sheet, known);
        }
      }
    }
    if (!open.around().after().isEmpty()) {
      sheet.heading("Is waited for by");
      open.around().after().forEach(after -> neighbour(sheet, after));
    }
    if (!open.around().below().isEmpty()) {
      sheet.heading("Parts");
      open.around().below().forEach(below -> neighbour(sheet, below));
    }
  }

  private @Nullable Task titled(String id) {
    for (Task before : open.around().before()) {
      if (before.id().equals(id)) {
        return before;
      }
    }
    return null;
  }

  private void neighbour(Sheet sheet, Task other) {
    boolean done = workflow.isTerminal(other.status());
    sheet.line(
        Line.of(Ink.PLAIN, "  ")
            .add(done ? Ink.GREEN : Ink.YELLOW, done ? "✓ " : "○ ")
            .add(Ink.CYAN, other.id())
            .add(Ink.DIM, "  " + EventSections.words(other.status()) + "  ")
            .add(Ink.PLAIN, other.definition().title(), 500));
  }

  private void definition(Sheet sheet) {
    sheet
        .heading("Definition")
        .field("kind", definition.kind())
        .field("priority", number(definition.priority()))
        .field("sequence", number(definition.sequence()))
        .field("branch", task.state().branch())
        .field("commit", task.state().commit())
        .field("profile", definition.profile())
        .field("domain", definition.owningDomain())
        .field("layer", definition.owningLayer())
        .field("from paths", String.join(", ", definition.sourcePaths()))
        .field("to paths", String.join(", ", definition.targetPaths()))
        .field("reviews", String.join(", ", definition.reviewDomains()))
        .field("tags", String.join(", ", definition.tags()))
        .field("risk", definition.riskLevel())
        .field("migration", definition.migrationType());
    List<String> checks = new ArrayList<>(definition.acceptanceChecks());
    if (!checks.isEmpty()) {
      sheet.heading("Acceptance");
      checks.forEach(check -> sheet.item(Ink.DIM, "-", Ink.PLAIN, check));
    }
    if (definition.notes() != null) {
      sheet.heading("Notes").item(Ink.PLAIN, "", Ink.PLAIN, definition.notes());
    }
  }

  private static @Nullable String number(@Nullable Integer value) {
    return value == null ? null : value.toString();
  }
}

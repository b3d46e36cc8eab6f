package dev.fairway.cli.packet;

import static dev.fairway.cli.packet.Page.inline;

import dev.fairway.cli.GateWords;
import dev.fairway.cli.Markdown;
import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.packet.Hindrance;
import dev.fairway.domain.session.Session;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.Timestamps;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.packet.TaskRecord;
import java.util.List;

/** What is on record of a task, as the second half of a packet. */
final class RecordMarkdown {

  private final TaskRecord record;
  private final boolean checks;
  private final Page page;

  /**
   * @param checks whether the task's own checks have not been shown yet
   */
  RecordMarkdown(TaskRecord record, boolean checks, Page page) {
    this.record = record;
    this.checks = checks;
    this.page = page;
  }

  void write() {
    new TaskMarkdown(record.task(), page).write(checks);
    dependencies();
    hindrances();
    gates();
    new TrailMarkdown(record, page).reviews();
    new TrailMarkdown(record, page).evidence();
    handoffs();
    sessions();
    checkpoint();
    watchers();
    new TrailMarkdown(record, page).history();
  }

  private void dependencies() {
    page.section("Dependencies");
    noneOf(record.dependencies());
    for (DependencyState dependency : record.dependencies()) {
      String status = dependency.status() == null ? "missing" : dependency.status();
      page.item(Markdown.prose(dependency.id()) + ": " + Markdown.prose(status));
    }
    if (!record.blocks().isEmpty()) {
      page.gap();
      page.line("Waited for by " + inlineAll(record.blocks()) + ".");
    }
  }

  private void hindrances() {
    page.section("In the way");
    noneOf(record.hindrances());
    for (Hindrance hindrance : record.hindrances()) {
      page.item(HindranceWords.of(hindrance));
    }
  }

  private void gates() {
    page.section("Gates");
    for (GateEvaluation gate : record.gates()) {
      String standing =
          gate.isSatisfied() ? "satisfied" : "open, " + Markdown.prose(GateWords.lacks(gate));
      page.item(Markdown.prose(gate.gate()) + ": " + standing);
    }
  }

  private void handoffs() {
    page.section("Handoffs");
    noneOf(record.handoffs());
    boolean first = true;
    for (Handoff handoff : record.handoffs()) {
      if (!first) {
        page.gap();
      }
      first = false;
      page.part("Handoff " + handoff.id() + " to " + Markdown.prose(handoff.toRole()));
      page.item("recorded: " + Timestamps.text(handoff.recordedAt()));
      page.item("from", handoff.fromRole(), false);
      page.item("acknowledged: " + (handoff.isAcknowledged() ? "yes" : "no"));
      page.item("payload", handoff.payload(), false);
      page.item("commit", handoff.commit(), true);
      page.item("changed files", handoff.changedFiles(), true);
      page.item("commands", handoff.commands(), true);
      page.item("results", handoff.results(), false);
      page.item("risks", handoff.risks(), false);
      page.item("blockers", handoff.blockers(), false);
      page.item("next step", handoff.nextStep(), false);
    }
  }

  private void sessions() {
    page.section("Sessions");
    noneOf(record.sessions());
    for (SessionReading reading : record.sessions()) {
      Session session = reading.session();
      String role = session.facts().role();
      String why = reading.staleReason() == null ? "" : ": " + inline(reading.staleReason(), false);
      page.item(
          Markdown.prose(session.id())
              + (role == null ? "" : " as " + Markdown.prose(role))
              + " on "
              + Markdown.prose(session.facts().host())
              + ", last heard of "
              + Timestamps.text(session.heartbeatAt())
              + ", "
              + reading.status().word()
              + why);
    }
  }

  private void checkpoint() {
    page.section("Latest checkpoint");
    Checkpoint checkpoint = record.checkpoint();
    if (checkpoint == null) {
      page.line("none");
      return;
    }
    page.item("state: " + checkpoint.state().word());
    page.item("recorded: " + Timestamps.text(checkpoint.recordedAt()));
    page.item("summary", checkpoint.summary(), false);
    page.item("owner", checkpoint.owner(), false);
    if (checkpoint.targetCloseBy() != null) {
      page.item("to be closed by: " + checkpoint.targetCloseBy());
    }
    page.item("artifact", checkpoint.artifact(), true);
  }

  private void watchers() {
    page.section("Watchers");
    noneOf(record.watchers());
    for (Watcher watcher : record.watchers()) {
      String process = watcher.process() == null ? "" : ": " + inline(watcher.process(), false);
      page.item(
          Markdown.prose(watcher.id())
              + process
              + ", since "
              + Timestamps.text(watcher.startedAt()));
    }
  }

  private void noneOf(List<?> rows) {
    if (rows.isEmpty()) {
      page.line("none");
    }
  }

  private static String inlineAll(List<String> ids) {
    return String.join(", ", ids.stream().map(Markdown::prose).toList());
  }
}

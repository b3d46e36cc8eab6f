package dev.fairway.usecase.overview;

import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every role's work at one instant, and what has happened last. */
public final class ShowWall {

  /** How many tasks of a kind a lane names. */
  static final int MOST_NAMED = 4;

  private static final int RECENT = 25;

  /** Something that happened to a task, and what the task is called now. */
  public record Happened(HistoryEntry entry, String title) {}

  /**
   * @param recent newest first
   * @param handoffs those of open tasks that nobody has taken note of, oldest first
   * @param oldHandoffs how many of finished tasks nobody has taken note of
   */
  public record Wall(
      List<Lane> lanes,
      List<Happened> recent,
      List<WaitingHandoff> handoffs,
      int oldHandoffs,
      Instant at) {}

  private final Project project;

  public ShowWall(Project project) {
    this.project = project;
  }

  public Wall show() {
    Instant now = project.now();
    return project.store().read(store -> show(store, now));
  }

  private Wall show(StoreView store, Instant now) {
    List<HistoryEntry> recent = store.survey().recentHistory(RECENT);
    LaneFacts facts = LaneFacts.load(project, store, recent);
    List<Happened> happened = new ArrayList<>(recent.size());
    for (HistoryEntry entry : recent) {
      happened.add(new Happened(entry, facts.title(entry.taskId())));
    }
    List<WaitingHandoff> handoffs = store.waitingHandoffs(project.policy().workflow().open());
    return new Wall(
        new Lanes(project, facts, now).all(),
        happened,
        handoffs,
        store.waitingHandoffCount() - handoffs.size(),
        now);
  }
}

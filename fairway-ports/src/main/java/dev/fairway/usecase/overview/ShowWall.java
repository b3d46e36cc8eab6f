package dev.fairway.usecase.overview;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.store.StoreView;
import dev.fairway.usecase.Project;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every role's work at one instant, and what has happened last. */
public final class ShowWall {

  /** How many tasks of a kind a lane names. */
  static final int MOST_NAMED = 6;

  private static final int RECENT = 25;

  /** Something that happened to a task, and what the task is called now. */
  public record Happened(HistoryEntry entry, String title) {}

  /**
   * @param recent newest first
   * @param handoffs those that nobody has taken note of, oldest first
   */
  public record Wall(List<Lane> lanes, List<Happened> recent, List<Handoff> handoffs, Instant at) {}

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
    return new Wall(new Lanes(project, facts, now).all(), happened, store.handoffs(true), now);
  }
}

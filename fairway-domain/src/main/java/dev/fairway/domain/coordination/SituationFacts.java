package dev.fairway.domain.coordination;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.ready.OpenTask;
import dev.fairway.domain.report.EvidenceGap;
import dev.fairway.domain.report.OldDebt;
import dev.fairway.domain.report.WaitingHandoff;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.session.UnattendedTask;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.watcher.Watcher;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a situation is computed from, all of one instant.
 *
 * @param queue every task that is not finished, of every role
 * @param open the same tasks as a whole, by id
 * @param sessions by id: those that have not ended, and all that hold a task
 * @param unattended tasks in the active state that nobody attends to
 * @param watchers those that are open
 * @param checkpoints the latest of each open task, where that is open as well
 * @param handoffs of open tasks that nobody has taken note of
 * @param history of the tasks in the blocked state, oldest first
 * @param gaps of the tasks in the active state
 * @param reviews on open tasks, ordered by reviewer and task
 */
public record SituationFacts(
    Collection<OpenTask> queue,
    Map<String, Task> open,
    Map<String, SessionReading> sessions,
    List<UnattendedTask> unattended,
    List<Watcher> watchers,
    List<Checkpoint> checkpoints,
    List<WaitingHandoff> handoffs,
    Map<String, List<HistoryEntry>> history,
    List<EvidenceGap> gaps,
    List<PendingReview> reviews,
    OldDebt debt,
    LaneSituation lanes) {}

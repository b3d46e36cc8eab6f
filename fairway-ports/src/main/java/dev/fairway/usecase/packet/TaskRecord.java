package dev.fairway.usecase.packet;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GateEvaluation;
import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.packet.Hindrance;
import dev.fairway.domain.review.Review;
import dev.fairway.domain.session.SessionReading;
import dev.fairway.domain.task.DependencyState;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.domain.watcher.Watcher;
import dev.fairway.usecase.task.TaskCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store knows of a task, as far as somebody who takes it up needs it.
 *
 * @param blocks tasks that depend on this one
 * @param hindrances what keeps it from going on
 * @param gates how the evidence, review and handoff gates and the profile gates stand
 * @param pendingReviewers who was asked for a verdict and owes it
 * @param sessions those that name the task and have not ended
 * @param checkpoint the latest one
 * @param watchers that are open
 */
public record TaskRecord(
    TaskCard task,
    List<DependencyState> dependencies,
    List<String> blocks,
    List<Hindrance> hindrances,
    List<GateEvaluation> gates,
    List<Review> reviews,
    List<String> pendingReviewers,
    List<String> missingReviewDomains,
    List<Evidence> evidence,
    List<Handoff> handoffs,
    List<SessionReading> sessions,
    @Nullable Checkpoint checkpoint,
    List<Watcher> watchers,
    List<HistoryEntry> history) {}

package dev.fairway.dashboard.view;

import dev.fairway.usecase.overview.ShowSurroundings.Surroundings;
import dev.fairway.usecase.task.ShowTask.Detail;
import java.util.List;

/**
 * One task and all that is around it.
 *
 * @param newest the history, newest first
 * @param moves states that it can be moved to here
 * @param held whether somebody holds it
 * @param claimable whether it makes sense to offer a claim
 * @param commands what to run next, to be copied
 */
public record TaskView(
    Detail detail,
    Surroundings around,
    GraphView graph,
    List<dev.fairway.domain.task.HistoryEntry> newest,
    List<String> moves,
    boolean held,
    boolean claimable,
    List<String> commands) {}

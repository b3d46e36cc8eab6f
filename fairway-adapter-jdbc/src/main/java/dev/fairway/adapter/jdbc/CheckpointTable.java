package dev.fairway.adapter.jdbc;

import dev.fairway.domain.checkpoint.Checkpoint;
import dev.fairway.domain.checkpoint.CheckpointState;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody said that tasks stand. The latest of each task carries a mark, moved in the
 * transaction that adds a later one, so that finding the latest never means going through all.
 */
final class CheckpointTable implements RowMapper<Checkpoint> {

  private static final String SELECT =
      """
      SELECT c.id, c.task_id, c.state, c.summary, c.owner, c.target_close_by, c.artifact,
        c.actor, c.actor_is_session, c.role, c.recorded_at
      FROM checkpoint c WHERE \
      """;

  private static final String SUPERSEDE =
      "UPDATE checkpoint SET is_latest = ? WHERE task_id = ? AND is_latest";

  private static final String INSERT =
      """
      INSERT INTO checkpoint (task_id, state, summary, owner, target_close_by, artifact,
        actor, actor_is_session, role, recorded_at, is_latest)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

  private final Statements statements;

  CheckpointTable(Statements statements) {
    this.statements = statements;
  }

  List<Checkpoint> of(String taskId) {
    return statements.sql(SELECT + "c.task_id = ? ORDER BY c.id").text(taskId).list(this);
  }

  Map<String, Checkpoint> latestOf(Collection<String> taskIds) {
    Map<String, Checkpoint> found = new HashMap<>();
    for (List<String> chunk : InList.chunks(taskIds)) {
      String sql = SELECT + "c.is_latest AND c.task_id IN " + InList.marks(chunk);
      for (Checkpoint checkpoint : statements.sql(sql).texts(chunk).list(this)) {
        found.put(checkpoint.taskId(), checkpoint);
      }
    }
    Map<String, Checkpoint> ordered = new LinkedHashMap<>();
    for (String id : taskIds) {
      Checkpoint latest = found.get(id);
      if (latest != null) {
        ordered.put(id, latest);
      }
    }
    return ordered;
  }

  List<Checkpoint> latestOfTasksIn(Collection<String> taskStates) {
    if (taskStates.isEmpty()) {
      return List.of();
    }
    List<String> filled = InList.filledUp(taskStates);
    String sql =
        SELECT + "c.is_latest AND c.task_id IN (" + Condition.IDS_IN + InList.marks(filled) + ")";
    List<Checkpoint> found = statements.sql(sql).texts(filled).list(this);
    Collections.sort(found, new ByTaskId());
    return found;
  }

  List<Checkpoint> latestIn(Collection<CheckpointState> states) {
    if (states.isEmpty()) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    for (CheckpointState state : states) {
      words.add(state.word());
    }
    List<String> filled = InList.filledUp(words);
    String sql = SELECT + "c.is_latest AND c.state IN " + InList.marks(filled);
    List<Checkpoint> found = statements.sql(sql).texts(filled).list(this);
    Collections.sort(found, new ByTaskId());
    return found;
  }

  Checkpoint add(Checkpoint checkpoint) {
    // two that are added at once to the same task would both become its latest
    new TaskLocks(statements).lock(checkpoint.taskId());
    statements.sql(SUPERSEDE).flag(false).text(checkpoint.taskId()).update();
    long id =
        statements
            .sql(INSERT)
            .text(checkpoint.taskId())
            .text(checkpoint.state().word())
            .text(checkpoint.summary())
            .text(checkpoint.owner())
            .date(checkpoint.targetCloseBy())
            .text(checkpoint.artifact())
            .actor(checkpoint.actor())
            .text(checkpoint.role())
            .time(checkpoint.recordedAt())
            .flag(true)
            .insert();
    return checkpoint.withId(id);
  }

  @Override
  public Checkpoint map(Row row) throws SQLException {
    return new Checkpoint(
        row.number(),
        row.text(),
        state(row),
        row.textOrNull(),
        row.textOrNull(),
        row.dateOrNull(),
        row.textOrNull(),
        row.actor(),
        row.textOrNull(),
        row.time());
  }

  private static CheckpointState state(Row row) throws SQLException {
    Optional<CheckpointState> state = CheckpointState.of(row.text());
    if (state.isEmpty()) {
      throw row.damaged("a checkpoint has an unknown state");
    }
    return state.get();
  }

  private static final class ByTaskId implements Comparator<Checkpoint> {
    @Override
    public int compare(Checkpoint a, Checkpoint b) {
      return a.taskId().compareTo(b.taskId());
    }
  }
}

package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.HistoryAction;
import dev.fairway.domain.task.HistoryEntry;
import dev.fairway.port.failure.StoreFailure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The audit trail. */
final class HistoryTable implements RowMapper<HistoryEntry> {

  private static final String SELECT =
      """
      SELECT h.id, h.task_id, h.at, h.actor, h.actor_is_session, h.role, h.action,
        h.from_status, h.to_status, h.reason, h.forced, h.detail
      FROM history h \
      """;

  private static final String OF_TASK = "WHERE h.task_id ";

  private static final String INSERT =
      """
      INSERT INTO history (task_id, at, actor, actor_is_session, role, action,
        from_status, to_status, reason, forced, detail)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String WORKED =
      "SELECT DISTINCT h.task_id FROM history h WHERE h.action IN ";

  private final Statements statements;

  HistoryTable(Statements statements) {
    this.statements = statements;
  }

  List<HistoryEntry> of(String taskId) {
    return statements.sql(SELECT + OF_TASK + "= ? ORDER BY h.id").text(taskId).list(this);
  }

  Map<String, List<HistoryEntry>> of(Collection<String> taskIds) {
    List<HistoryEntry> all = new ArrayList<>();
    for (List<String> chunk : InList.chunks(taskIds)) {
      String sql = SELECT + OF_TASK + "IN " + InList.marks(chunk) + " ORDER BY h.id";
      all.addAll(statements.sql(sql).texts(chunk).list(this));
    }
    ByTask<HistoryEntry> grouped = new ByTask<>(taskIds);
    for (HistoryEntry entry : all) {
      grouped.add(entry.taskId(), entry);
    }
    return grouped.lists();
  }

  /** Newest first. */
  List<HistoryEntry> newest(int limit) {
    return statements.sql(SELECT + "ORDER BY h.id DESC LIMIT ?").number(limit).list(this);
  }

  /** Of the tasks in some states; by task id. */
  Map<String, List<HistoryEntry>> in(Collection<String> states) {
    Map<String, List<HistoryEntry>> found = new TreeMap<>();
    if (states.isEmpty()) {
      return found;
    }
    List<String> filled = InList.filledUp(states);
    String sql =
        SELECT + OF_TASK + "IN (" + Condition.IDS_IN + InList.marks(filled) + ") ORDER BY h.id";
    for (HistoryEntry entry : statements.sql(sql).texts(filled).list(this)) {
      List<HistoryEntry> known = found.get(entry.taskId());
      if (known == null) {
        known = new ArrayList<>();
        found.put(entry.taskId(), known);
      }
      known.add(entry);
    }
    return found;
  }

  /** Tasks with a row that no import wrote. */
  List<String> worked() {
    List<String> own = new ArrayList<>();
    for (HistoryAction action : HistoryAction.values()) {
      if (!action.isFromImport()) {
        own.add(action.word());
      }
    }
    String sql = WORKED + InList.marks(own);
    return Ids.sorted(statements.sql(sql).texts(own).list(Ids.MAPPER));
  }

  void append(Collection<HistoryEntry> entries) {
    Prepared insert = statements.sql(INSERT);
    for (HistoryEntry entry : entries) {
      insert
          .text(entry.taskId())
          .time(entry.at())
          .actor(entry.actor())
          .text(entry.role())
          .text(entry.action().word())
          .text(entry.fromStatus())
          .text(entry.toStatus())
          .text(entry.reason())
          .flag(entry.forced())
          .text(entry.detail())
          .batch();
    }
    insert.finishBatch();
  }

  @Override
  public HistoryEntry map(Row row) throws SQLException {
    return new HistoryEntry(
        row.number(),
        row.text(),
        row.time(),
        row.actor(),
        row.textOrNull(),
        action(row),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.flag(),
        row.textOrNull());
  }

  private static HistoryAction action(Row row) throws SQLException {
    String word = row.text();
    try {
      return HistoryAction.of(word);
    } catch (IllegalArgumentException unknown) {
      StoreFailure damaged = row.damaged("a history row has an unknown action");
      damaged.addSuppressed(unknown);
      throw damaged;
    }
  }
}

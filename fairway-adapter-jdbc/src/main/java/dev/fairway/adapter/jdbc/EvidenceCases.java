package dev.fairway.adapter.jdbc;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.gate.GatedTask;
import dev.fairway.port.store.EvidenceCase;
import dev.fairway.port.store.EvidenceQuery;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tasks whose evidence is worth a look: one statement whatever their number. */
final class EvidenceCases implements RowReader {

  private static final String SELECT =
      """
      SELECT t.id, t.role, t.status, t.kind, t.profile, t.owner, e.id, e.task_id, e.command,
        e.result, e.artifact, e.artifact_type, e.duration_seconds, e.notes, e.actor,
        e.actor_is_session, e.role, e.recorded_at
      FROM task t LEFT JOIN evidence e ON e.task_id = t.id
      WHERE t.id IN (SELECT c.id FROM task c WHERE 1 = 1""";

  private static final String UNPROVEN =
      """
      COALESCE((SELECT l.result FROM evidence l WHERE l.task_id = c.id
        ORDER BY l.id DESC LIMIT 1), '') <> 'pass'""";

  private final Map<String, Found> found = new TreeMap<>();

  static List<EvidenceCase> of(Statements statements, EvidenceQuery query) {
    if (query.isEmpty()) {
      return List.of();
    }
    StringBuilder sql = new StringBuilder(SELECT);
    List<String> values = new ArrayList<>();
    Condition.among(sql, values, " AND c.status IN ", query.states(), "");
    sql.append(" AND (").append(query.unproven() ? UNPROVEN : "1 = 0");
    Condition.among(sql, values, " OR c.kind IN ", query.kinds(), "");
    Condition.among(sql, values, " OR c.profile IN ", query.profiles(), "");
    sql.append(")) ORDER BY e.id");
    EvidenceCases reader = new EvidenceCases();
    statements.sql(sql.toString()).texts(values).each(reader);
    List<EvidenceCase> cases = new ArrayList<>(reader.found.size());
    for (Found one : reader.found.values()) {
      cases.add(new EvidenceCase(one.task(), one.evidence()));
    }
    return cases;
  }

  @Override
  public void read(Row row) throws SQLException {
    GatedTask task =
        new GatedTask(
            row.text(), row.text(), row.text(), row.text(), row.textOrNull(), row.textOrNull());
    Found one = found.get(task.id());
    if (one == null) {
      one = new Found(task, new ArrayList<>());
      found.put(task.id(), one);
    }
    Long id = row.numberOrNull();
    if (id != null) {
      one.evidence().add(EvidenceTable.rest(id, row));
    }
  }

  private record Found(GatedTask task, List<Evidence> evidence) {}
}

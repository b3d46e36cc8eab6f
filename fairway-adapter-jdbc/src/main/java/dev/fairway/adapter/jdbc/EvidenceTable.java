package dev.fairway.adapter.jdbc;

import dev.fairway.domain.evidence.Evidence;
import dev.fairway.domain.evidence.EvidenceResult;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Attempts to prove something about a task. */
final class EvidenceTable implements RowMapper<Evidence> {

  private static final String SELECT =
      """
      SELECT e.id, e.task_id, e.command, e.result, e.artifact, e.artifact_type,
        e.duration_seconds, e.notes, e.actor, e.actor_is_session, e.role, e.recorded_at
      FROM evidence e WHERE e.task_id \
      """;

  private static final String INSERT =
      """
      INSERT INTO evidence (task_id, command, result, artifact, artifact_type,
        duration_seconds, notes, actor, actor_is_session, role, recorded_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

  private final Statements statements;

  EvidenceTable(Statements statements) {
    this.statements = statements;
  }

  List<Evidence> of(String taskId) {
    return statements.sql(SELECT + "= ? ORDER BY e.id").text(taskId).list(this);
  }

  Map<String, List<Evidence>> of(Collection<String> taskIds) {
    List<Evidence> all = new ArrayList<>();
    for (List<String> chunk : InList.chunks(taskIds)) {
      String sql = SELECT + "IN " + InList.marks(chunk) + " ORDER BY e.id";
      all.addAll(statements.sql(sql).texts(chunk).list(this));
    }
    ByTask<Evidence> grouped = new ByTask<>(taskIds);
    for (Evidence evidence : all) {
      grouped.add(evidence.taskId(), evidence);
    }
    return grouped.lists();
  }

  Evidence add(Evidence evidence) {
    long id =
        statements
            .sql(INSERT)
            .text(evidence.taskId())
            .text(evidence.command())
            .text(evidence.result().word())
            .text(evidence.artifact())
            .text(evidence.artifactType())
            .number(evidence.durationSeconds())
            .text(evidence.notes())
            .actor(evidence.actor())
            .text(evidence.role())
            .time(evidence.recordedAt())
            .insert();
    return evidence.withId(id);
  }

  @Override
  public Evidence map(Row row) throws SQLException {
    return rest(row.number(), row);
  }

  /** A row whose id has been read already. */
  static Evidence rest(long id, Row row) throws SQLException {
    return new Evidence(
        id,
        row.text(),
        row.text(),
        result(row),
        row.textOrNull(),
        row.textOrNull(),
        row.numberOrNull(),
        row.textOrNull(),
        row.actor(),
        row.textOrNull(),
        row.time());
  }

  private static EvidenceResult result(Row row) throws SQLException {
    Optional<EvidenceResult> result = EvidenceResult.of(row.text());
    if (result.isEmpty()) {
      throw row.damaged("an evidence row has an unknown result");
    }
    return result.get();
  }
}

package dev.fairway.adapter.jdbc;

import dev.fairway.domain.handoff.Handoff;
import dev.fairway.domain.task.Actor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Work passed on; its lists are rows of {@code handoff_item}. Two statements for any number. */
final class HandoffTable implements RowMapper<Handoff> {

  static final String ALL = "1 = 1";
  static final String UNACKNOWLEDGED = "o.acknowledged_at IS NULL";

  private static final String SELECT =
      """
      SELECT o.id, o.task_id, o.from_role, o.to_role, o.payload, o.commit_id, o.results,
        o.next_step, o.actor, o.actor_is_session, o.recorded_at,
        o.acknowledged_by, o.acknowledged_by_session, o.acknowledged_role, o.acknowledged_at
      FROM handoff o WHERE \
      """;

  private static final String INSERT =
      """
      INSERT INTO handoff (task_id, from_role, to_role, payload, commit_id, results,
        next_step, actor, actor_is_session, recorded_at,
        acknowledged_by, acknowledged_by_session, acknowledged_role, acknowledged_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

  private static final String ACKNOWLEDGE =
      """
      UPDATE handoff SET acknowledged_by = ?, acknowledged_by_session = ?,
        acknowledged_role = ?, acknowledged_at = ?
      WHERE id = ?""";

  private final Statements statements;
  private final HandoffItemTable items;

  HandoffTable(Statements statements) {
    this.statements = statements;
    items = new HandoffItemTable(statements);
  }

  List<Handoff> ofTask(String taskId) {
    return complete(read("o.task_id = ?", taskId), items.read("o.task_id = ?", taskId));
  }

  @Nullable Handoff withId(long id) {
    List<Handoff> found = complete(read("o.id = ?", id), items.read("o.id = ?", id));
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * @param condition one of this class's constants
   */
  List<Handoff> all(String condition) {
    return complete(read(condition, null), items.read(condition, null));
  }

  private Map<Long, Handoff> read(String condition, @Nullable Object value) {
    Prepared select = statements.sql(SELECT + condition + " ORDER BY o.id");
    if (value != null) {
      select.value(value);
    }
    Map<Long, Handoff> byId = new TreeMap<>();
    for (Handoff handoff : select.list(this)) {
      byId.put(handoff.id(), handoff);
    }
    return byId;
  }

  private static List<Handoff> complete(
      Map<Long, Handoff> handoffs, Map<Long, HandoffItemTable.Lists> lists) {
    List<Handoff> complete = new ArrayList<>(handoffs.size());
    for (Handoff bare : handoffs.values()) {
      HandoffItemTable.Lists its = lists.get(bare.id());
      complete.add(its == null ? bare : its.into(bare));
    }
    return complete;
  }

  Handoff add(Handoff handoff) {
    Handoff.Acknowledgement ack = handoff.acknowledgement();
    Prepared insert =
        statements
            .sql(INSERT)
            .text(handoff.taskId())
            .text(handoff.fromRole())
            .text(handoff.toRole())
            .text(handoff.payload())
            .text(handoff.commit())
            .text(handoff.results())
            .text(handoff.nextStep())
            .actor(handoff.actor())
            .time(handoff.recordedAt());
    Handoff stored = handoff.withId(acknowledgement(insert, ack).insert());
    items.insert(stored);
    return stored;
  }

  void acknowledge(Handoff handoff) {
    Handoff.Acknowledgement ack = handoff.acknowledgement();
    Prepared update = acknowledgement(statements.sql(ACKNOWLEDGE), ack);
    if (ack == null || update.number(handoff.id()).update() == 0) {
      throw new IllegalArgumentException("handoff " + handoff.id() + " cannot be acknowledged");
    }
  }

  private static Prepared acknowledgement(
      Prepared target, Handoff.@Nullable Acknowledgement acknowledgement) {
    return acknowledgement == null
        ? target.actor(null).text(null).time(null)
        : target
            .actor(acknowledgement.actor())
            .text(acknowledgement.role())
            .time(acknowledgement.at());
  }

  @Override
  public Handoff map(Row row) throws SQLException {
    long id = row.number();
    String taskId = row.text();
    String fromRole = row.textOrNull();
    String toRole = row.text();
    String payload = row.textOrNull();
    String commit = row.textOrNull();
    String results = row.textOrNull();
    String nextStep = row.textOrNull();
    return new Handoff(
        id,
        taskId,
        fromRole,
        toRole,
        payload,
        commit,
        List.of(),
        List.of(),
        results,
        List.of(),
        List.of(),
        nextStep,
        row.actor(),
        row.time(),
        acknowledgement(row));
  }

  private static Handoff.@Nullable Acknowledgement acknowledgement(Row row) throws SQLException {
    Actor by = row.actorOrNull();
    String role = row.textOrNull();
    Instant at = row.timeOrNull();
    return by == null || at == null ? null : new Handoff.Acknowledgement(by, role, at);
  }
}

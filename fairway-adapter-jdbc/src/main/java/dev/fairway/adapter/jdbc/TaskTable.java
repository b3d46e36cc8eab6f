package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Actor;
import dev.fairway.domain.task.Claim;
import dev.fairway.domain.task.Task;
import dev.fairway.domain.task.TaskDefinition;
import dev.fairway.domain.task.TaskState;
import dev.fairway.port.store.StaleRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Tasks without their lists. */
final class TaskTable implements RowMapper<TaskRow> {

  private static final String SELECT =
      """
      SELECT t.id, t.parent_id, t.kind, t.title, t.role, t.notes, t.priority, t.sequence,
        t.profile, t.owning_domain, t.owning_layer, t.risk_level, t.migration_type,
        t.status, t.owner, t.claimant, t.claimant_is_session, t.claimed_at, t.lease_until,
        t.branch, t.completed_at, t.commit_id, t.seeded, t.version, t.created_at, t.updated_at
      FROM task t WHERE \
      """;

  private static final String INSERT =
      """
      INSERT INTO task (parent_id, kind, title, role, notes, priority, sequence, profile,
        owning_domain, owning_layer, risk_level, migration_type,
        status, owner, claimant, claimant_is_session, claimed_at, lease_until, branch,
        completed_at, commit_id, seeded, version, created_at, updated_at, id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

  private static final String REDEFINE =
      """
      UPDATE task SET parent_id = ?, kind = ?, title = ?, role = ?, notes = ?, priority = ?,
        sequence = ?, profile = ?, owning_domain = ?, owning_layer = ?, risk_level = ?,
        migration_type = ?, updated_at = ?, version = version + 1
      WHERE id = ?""";

  private static final String SAVE_STATE =
      """
      UPDATE task SET status = ?, owner = ?, claimant = ?, claimant_is_session = ?,
        claimed_at = ?, lease_until = ?, branch = ?, completed_at = ?, commit_id = ?, seeded = ?,
        updated_at = ?, version = version + 1
      WHERE id = ? AND version = ?""";

  private final Statements statements;

  TaskTable(Statements statements) {
    this.statements = statements;
  }

  List<TaskRow> where(Condition condition) {
    return statements
        .sql(SELECT + condition.where() + " ORDER BY t.id")
        .texts(condition.values())
        .list(this);
  }

  void insert(Collection<Task> tasks) {
    Prepared insert = statements.sql(INSERT);
    for (Task task : tasks) {
      definition(insert, task.definition());
      state(insert, task.state());
      insert
          .number(task.version())
          .time(task.createdAt())
          .time(task.updatedAt())
          .text(task.id())
          .batch();
    }
    insert.finishBatch();
  }

  void redefine(Task task) {
    Prepared update = statements.sql(REDEFINE);
    definition(update, task.definition());
    if (update.time(task.updatedAt()).text(task.id()).update() == 0) {
      throw new StaleRow("task " + task.id());
    }
  }

  void saveState(Task task) {
    Prepared update = statements.sql(SAVE_STATE);
    state(update, task.state());
    update.time(task.updatedAt()).text(task.id()).number(task.version());
    if (update.update() == 0) {
      throw new StaleRow("task " + task.id());
    }
  }

  private static void definition(Prepared target, TaskDefinition task) {
    target
        .text(task.parentId())
        .text(task.kind())
        .text(task.title())
        .text(task.role())
        .text(task.notes())
        .number(task.priority())
        .number(task.sequence())
        .text(task.profile())
        .text(task.owningDomain())
        .text(task.owningLayer())
        .text(task.riskLevel())
        .text(task.migrationType());
  }

  private static void state(Prepared target, TaskState state) {
    Claim claim = state.claim();
    target
        .text(state.status())
        .text(state.owner())
        .actor(claim == null ? null : claim.holder())
        .time(claim == null ? null : claim.since())
        .time(claim == null ? null : claim.leaseUntil())
        .text(state.branch())
        .time(state.completedAt())
        .text(state.commit())
        .flag(state.seeded());
  }

  @Override
  public TaskRow map(Row row) throws SQLException {
    String id = row.text();
    TaskDefinition.Builder definition =
        TaskDefinition.builder(id)
            .parentId(row.textOrNull())
            .kind(row.text())
            .title(row.text())
            .role(row.text())
            .notes(row.textOrNull())
            .priority(row.integerOrNull())
            .sequence(row.integerOrNull())
            .profile(row.textOrNull())
            .owningDomain(row.textOrNull())
            .owningLayer(row.textOrNull())
            .riskLevel(row.textOrNull())
            .migrationType(row.textOrNull());
    String status = row.text();
    String owner = row.textOrNull();
    Actor holder = row.actorOrNull();
    Instant since = row.timeOrNull();
    Instant leaseUntil = row.timeOrNull();
    if (holder != null && since == null) {
      throw row.damaged("a claim has no time");
    }
    Claim claim = holder == null || since == null ? null : new Claim(holder, since, leaseUntil);
    TaskState state =
        new TaskState(
            status, owner, claim, row.textOrNull(), row.timeOrNull(), row.textOrNull(), row.flag());
    return new TaskRow(id, definition, state, row.number(), row.time(), row.time());
  }
}

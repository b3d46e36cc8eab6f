package dev.fairway.adapter.jdbc;

import dev.fairway.domain.review.ReviewRequest;
import java.sql.SQLException;
import java.util.List;

/** Who was asked for a verdict. */
final class ReviewRequestTable implements RowMapper<ReviewRequest> {

  private static final String SELECT =
      """
      SELECT q.task_id, q.reviewer, q.reason, q.actor, q.actor_is_session, q.requested_at
      FROM review_request q WHERE q.task_id IN \
      """;

  private static final String PUT =
      """
      INSERT INTO review_request (task_id, reviewer, reason, actor, actor_is_session, requested_at)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (task_id, reviewer) DO UPDATE SET
        reason = excluded.reason, actor = excluded.actor,
        actor_is_session = excluded.actor_is_session, requested_at = excluded.requested_at""";

  private final Statements statements;

  ReviewRequestTable(Statements statements) {
    this.statements = statements;
  }

  /**
   * @param chunk one chunk of an {@link InList}
   */
  List<ReviewRequest> of(List<String> chunk) {
    String sql = SELECT + InList.marks(chunk);
    return statements.sql(sql).texts(chunk).list(this);
  }

  /** Of the tasks whose ids a query finds. */
  List<ReviewRequest> of(Condition ids) {
    return statements.sql(SELECT + "(" + ids.where() + ")").texts(ids.values()).list(this);
  }

  void put(ReviewRequest request) {
    statements
        .sql(PUT)
        .text(request.taskId())
        .text(request.reviewer())
        .text(request.reason())
        .actor(request.actor())
        .time(request.requestedAt())
        .update();
  }

  @Override
  public ReviewRequest map(Row row) throws SQLException {
    return new ReviewRequest(row.text(), row.text(), row.textOrNull(), row.actor(), row.time());
  }
}

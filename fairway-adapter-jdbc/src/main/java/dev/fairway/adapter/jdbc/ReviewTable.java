package dev.fairway.adapter.jdbc;

import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.Verdict;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Verdicts. */
final class ReviewTable implements RowMapper<Review> {

  private static final String SELECT =
      """
      SELECT r.id, r.task_id, r.reviewer, r.verdict, r.domain, r.reason, r.commit_id,
        r.actor, r.actor_is_session, r.recorded_at
      FROM review r WHERE r.task_id IN \
      """;

  private static final String INSERT =
      """
      INSERT INTO review (task_id, reviewer, verdict, domain, reason, commit_id,
        actor, actor_is_session, recorded_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""";

  private final Statements statements;

  ReviewTable(Statements statements) {
    this.statements = statements;
  }

  /**
   * @param chunk one chunk of an {@link InList}
   */
  List<Review> of(List<String> chunk) {
    String sql = SELECT + InList.marks(chunk) + " ORDER BY r.id";
    return statements.sql(sql).texts(chunk).list(this);
  }

  /** Of the tasks whose ids a query finds. */
  List<Review> of(Condition ids) {
    String sql = SELECT + "(" + ids.where() + ") ORDER BY r.id";
    return statements.sql(sql).texts(ids.values()).list(this);
  }

  Review add(Review review) {
    long id =
        statements
            .sql(INSERT)
            .text(review.taskId())
            .text(review.reviewer())
            .text(review.verdict().word())
            .text(review.domain())
            .text(review.reason())
            .text(review.commit())
            .actor(review.actor())
            .time(review.recordedAt())
            .insert();
    return review.withId(id);
  }

  @Override
  public Review map(Row row) throws SQLException {
    return new Review(
        row.number(),
        row.text(),
        row.text(),
        verdict(row),
        row.textOrNull(),
        row.textOrNull(),
        row.textOrNull(),
        row.actor(),
        row.time());
  }

  private static Verdict verdict(Row row) throws SQLException {
    Optional<Verdict> verdict = Verdict.of(row.text());
    if (verdict.isEmpty()) {
      throw row.damaged("a review has an unknown verdict");
    }
    return verdict.get();
  }
}

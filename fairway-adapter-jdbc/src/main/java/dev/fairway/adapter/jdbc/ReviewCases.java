package dev.fairway.adapter.jdbc;

import dev.fairway.domain.review.Review;
import dev.fairway.domain.review.ReviewRequest;
import dev.fairway.port.store.ReviewCase;
import dev.fairway.port.store.ReviewRecords;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tasks whose reviews are worth a look. As many statements whatever their number. */
final class ReviewCases implements RowReader {

  private static final String SELECT =
      """
      SELECT t.id, t.role, t.status, t.branch, i.value
      FROM task t
      LEFT JOIN task_item i ON i.task_id = t.id AND i.field = 'review_domain'
      WHERE t.id IN (""";

  private static final String IN_ORDER = ") ORDER BY t.id, i.position";

  /** Asked, and not answered since. The list of finished states follows. */
  private static final String ASKED =
      """
      SELECT q.task_id FROM review_request q JOIN task t ON t.id = q.task_id
      WHERE NOT EXISTS (
        SELECT 1 FROM review r WHERE r.task_id = q.task_id AND r.reviewer = q.reviewer
          AND r.recorded_at >= q.requested_at) \
      """;

  private static final String DOMAINS =
      "SELECT i.task_id FROM task_item i WHERE i.field = 'review_domain' AND ";

  private static final String APPROVED =
      """
      EXISTS (SELECT 1 FROM review r WHERE r.task_id = i.task_id AND r.domain = i.value
        AND r.verdict = 'approve')""";

  /** Verdicts that differ from another one; the list of states of their tasks follows. */
  private static final String DISPUTED =
      """
      SELECT o.task_id FROM review o
      WHERE o.verdict <> 'approve' AND o.domain IS NOT NULL AND EXISTS (
        SELECT 1 FROM review r WHERE r.task_id = o.task_id AND r.domain = o.domain
          AND r.verdict = 'approve')
        AND EXISTS (SELECT 1 FROM task t WHERE t.id = o.task_id AND t.status IN""";

  /** The list of states follows, and a parenthesis. */
  private static final String IN_STATE =
      " AND EXISTS (SELECT 1 FROM task t WHERE t.id = i.task_id AND t.status IN ";

  private final Map<String, Found> found = new TreeMap<>();

  /** One statement. */
  static List<String> unapproved(Statements statements, Collection<String> states) {
    StringBuilder sql = new StringBuilder(DOMAINS).append("NOT ").append(APPROVED);
    List<String> values = new ArrayList<>();
    if (states.isEmpty()) {
      return List.of();
    }
    Condition.among(sql, values, IN_STATE, List.copyOf(states), ")");
    List<String> found = statements.sql(sql.toString()).texts(values).list(Ids.MAPPER);
    return Ids.sorted(new ArrayList<>(new LinkedHashSet<>(found)));
  }

  static List<ReviewCase> of(
      Statements statements, Collection<String> completed, Collection<String> finished) {
    Condition ids = ids(completed, finished);
    ReviewCases reader = new ReviewCases();
    statements.sql(SELECT + ids.where() + IN_ORDER).texts(ids.values()).each(reader);
    for (ReviewRequest request : new ReviewRequestTable(statements).of(ids)) {
      Found one = reader.found.get(request.taskId());
      if (one != null) {
        one.requests().put(request.reviewer(), request);
      }
    }
    for (Review review : new ReviewTable(statements).of(ids)) {
      Found one = reader.found.get(review.taskId());
      if (one != null) {
        one.reviews().add(review);
      }
    }
    List<ReviewCase> cases = new ArrayList<>(reader.found.size());
    for (Map.Entry<String, Found> one : reader.found.entrySet()) {
      cases.add(one.getValue().complete(one.getKey()));
    }
    return cases;
  }

  private static Condition ids(Collection<String> completed, Collection<String> finished) {
    StringBuilder sql = new StringBuilder(ASKED);
    List<String> values = new ArrayList<>();
    Condition.among(sql, values, " OR t.status NOT IN ", List.copyOf(finished), "");
    if (finished.isEmpty()) {
      sql.append(" OR 1 = 1");
    }
    if (!completed.isEmpty()) {
      sql.append(" UNION ").append(DISPUTED);
      Condition.among(sql, values, " ", List.copyOf(completed), ")");
    }
    return new Condition(sql.toString(), values);
  }

  @Override
  public void read(Row row) throws SQLException {
    String id = row.text();
    Found fresh =
        new Found(
            row.text(),
            row.text(),
            row.textOrNull(),
            new ArrayList<>(),
            new TreeMap<>(),
            new ArrayList<>());
    Found known = found.putIfAbsent(id, fresh);
    String domain = row.textOrNull();
    if (domain != null) {
      (known == null ? fresh : known).domains().add(domain);
    }
  }

  private record Found(
      String role,
      String status,
      @Nullable String branch,
      List<String> domains,
      Map<String, ReviewRequest> requests,
      List<Review> reviews) {

    ReviewCase complete(String id) {
      ReviewRecords records = new ReviewRecords(List.copyOf(requests.values()), reviews);
      return new ReviewCase(id, role, status, branch, domains, records);
    }
  }
}

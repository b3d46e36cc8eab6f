package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.Facets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to filter by: five statements. */
final class FacetCounts {

  private static final String PLACES =
      "SELECT t.role, t.status, count(*) FROM task t GROUP BY t.status, t.role";

  private static final String FIELDS =
      """
      SELECT t.kind, t.profile, t.risk_level, count(*) FROM task t
      GROUP BY t.kind, t.profile, t.risk_level""";

  // two statements, because each has an index of its own that holds nothing else
  private static final String TAGS =
      "SELECT i.value, count(*) FROM task_item i WHERE i.field = 'tag' GROUP BY i.value";

  private static final String REVIEW_DOMAINS =
      """
      SELECT i.value, count(*) FROM task_item i WHERE i.field = 'review_domain'
      GROUP BY i.value""";

  private static final String PARENTS =
      """
      SELECT t.id, t.title FROM task t
      WHERE EXISTS (SELECT 1 FROM task c WHERE c.parent_id = t.id) AND t.status IN \
      """;

  private final Map<String, Long> roles = new HashMap<>();
  private final Map<String, Long> statuses = new HashMap<>();
  private final Map<String, Long> kinds = new HashMap<>();
  private final Map<String, Long> profiles = new HashMap<>();
  private final Map<String, Long> riskLevels = new HashMap<>();
  private final Map<String, Long> tags = new HashMap<>();
  private final Map<String, Long> reviewDomains = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private FacetCounts() {}

  static Facets of(Statements statements, Collection<String> openStates) {
    FacetCounts counts = new FacetCounts();
    statements.sql(PLACES).each(counts::addPlace);
    statements.sql(FIELDS).each(counts::addFields);
    statements.sql(TAGS).each(row -> counts.tags.put(row.text(), row.number()));
    statements.sql(REVIEW_DOMAINS).each(row -> counts.reviewDomains.put(row.text(), row.number()));
    if (!openStates.isEmpty()) {
      List<String> filled = InList.filledUp(openStates);
      statements
          .sql(PARENTS + InList.marks(filled))
          .texts(filled)
          .each(row -> counts.parents.put(row.text(), row.text()));
    }
    return new Facets(
        counts.roles,
        counts.statuses,
        counts.kinds,
        counts.profiles,
        counts.riskLevels,
        counts.tags,
        counts.reviewDomains,
        counts.parents);
  }

  private void addPlace(Row row) throws SQLException {
    String role = row.text();
    String status = row.text();
    long count = row.number();
    add(roles, role, count);
    add(statuses, status, count);
  }

  private void addFields(Row row) throws SQLException {
    String kind = row.text();
    String profile = row.textOrNull();
    String risk = row.textOrNull();
    long count = row.number();
    add(kinds, kind, count);
    add(profiles, profile, count);
    add(riskLevels, risk, count);
  }

  private static void add(Map<String, Long> counts, @Nullable String value, long count) {
    if (value != null) {
      counts.merge(value, count, Long::sum);
    }
  }
}

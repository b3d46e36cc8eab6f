package dev.fairway.adapter.jdbc;

import dev.fairway.port.store.Facets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What there is to filter by: three statements. */
final class FacetCounts {

  private static final String FIELDS =
      """
      SELECT t.role, t.status, t.kind, t.profile, t.risk_level, count(*) FROM task t
      GROUP BY t.role, t.status, t.kind, t.profile, t.risk_level""";

  private static final String ITEMS =
      """
      SELECT i.field, i.value, count(DISTINCT i.task_id) FROM task_item i
      WHERE i.field IN ('tag', 'review_domain') GROUP BY i.field, i.value""";

  private static final String PARENTS =
      """
      SELECT t.id, t.title FROM task t
      WHERE t.id IN (SELECT c.parent_id FROM task c WHERE c.parent_id IS NOT NULL)""";

  private final Map<String, Long> roles = new HashMap<>();
  private final Map<String, Long> statuses = new HashMap<>();
  private final Map<String, Long> kinds = new HashMap<>();
  private final Map<String, Long> profiles = new HashMap<>();
  private final Map<String, Long> riskLevels = new HashMap<>();
  private final Map<String, Long> tags = new HashMap<>();
  private final Map<String, Long> reviewDomains = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  private FacetCounts() {}

  static Facets of(Statements statements) {
    FacetCounts counts = new FacetCounts();
    statements.sql(FIELDS).each(counts::addFields);
    statements.sql(ITEMS).each(counts::addItem);
    statements.sql(PARENTS).each(row -> counts.parents.put(row.text(), row.text()));
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

  private void addFields(Row row) throws SQLException {
    String role = row.text();
    String status = row.text();
    String kind = row.text();
    String profile = row.textOrNull();
    String risk = row.textOrNull();
    long count = row.number();
    add(roles, role, count);
    add(statuses, status, count);
    add(kinds, kind, count);
    add(profiles, profile, count);
    add(riskLevels, risk, count);
  }

  private void addItem(Row row) throws SQLException {
    Map<String, Long> counts = row.text().equals("tag") ? tags : reviewDomains;
    counts.put(row.text(), row.number());
  }

  private static void add(Map<String, Long> counts, @Nullable String value, long count) {
    if (value != null) {
      counts.merge(value, count, Long::sum);
    }
  }
}

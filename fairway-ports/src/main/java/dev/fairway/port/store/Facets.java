package dev.fairway.port.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every value that tasks have in the fields that lists are filtered by, each with the number of
 * tasks; ordered by value. A tag or review domain that a task names twice counts twice.
 *
 * @param parents id to title of tasks that have children
 */
public record Facets(
    Map<String, Long> roles,
    Map<String, Long> statuses,
    Map<String, Long> kinds,
    Map<String, Long> profiles,
    Map<String, Long> riskLevels,
    Map<String, Long> tags,
    Map<String, Long> reviewDomains,
    Map<String, String> parents) {

  public Facets {
    roles = sorted(roles);
    statuses = sorted(statuses);
    kinds = sorted(kinds);
    profiles = sorted(profiles);
    riskLevels = sorted(riskLevels);
    tags = sorted(tags);
    reviewDomains = sorted(reviewDomains);
    parents = sorted(parents);
  }

  private static <V> Map<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableMap(new TreeMap<>(map));
  }
}

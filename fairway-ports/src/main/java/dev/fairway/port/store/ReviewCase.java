package dev.fairway.port.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task whose reviews are worth a look.
 *
 * @param branch the recorded one; null when there is none
 * @param domains its review domains, in the order of its definition
 */
public record ReviewCase(
    String taskId,
    String role,
    String status,
    @Nullable String branch,
    List<String> domains,
    ReviewRecords records) {

  public ReviewCase {
    domains = List.copyOf(domains);
  }
}

package dev.fairway.port.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list holds; an empty list of values means any.
 *
 * @param within id of a task whose descendants are wanted; null means everywhere
 */
public record TaskQuery(
    List<String> statuses,
    List<String> roles,
    List<String> kinds,
    List<String> tags,
    List<String> owners,
    @Nullable String within) {

  public TaskQuery {
    statuses = List.copyOf(statuses);
    roles = List.copyOf(roles);
    kinds = List.copyOf(kinds);
    tags = List.copyOf(tags);
    owners = List.copyOf(owners);
  }

  public static TaskQuery all() {
    return new TaskQuery(List.of(), List.of(), List.of(), List.of(), List.of(), null);
  }

  public static TaskQuery inStates(Collection<String> statuses) {
    return new TaskQuery(List.copyOf(statuses), List.of(), List.of(), List.of(), List.of(), null);
  }

  public static TaskQuery ofRoles(Collection<String> roles) {
    return new TaskQuery(List.of(), List.copyOf(roles), List.of(), List.of(), List.of(), null);
  }
}

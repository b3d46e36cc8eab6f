package dev.fairway.domain.policy;

import dev.fairway.domain.gate.ProfileGate;
import java.util.List;

/**
 * A workstream profile: what a family of tasks has in common.
 *
 * @param taskKinds a task of one of these kinds has the profile's gates even when it names no
 *     profile
 */
public record Profile(
    String name,
    List<String> taskKinds,
    List<String> dashboardGroups,
    List<String> reviewDomains,
    List<String> routeSamples,
    List<ProfileGate> gates) {

  public Profile {
    taskKinds = List.copyOf(taskKinds);
    dashboardGroups = List.copyOf(dashboardGroups);
    reviewDomains = List.copyOf(reviewDomains);
    routeSamples = List.copyOf(routeSamples);
    gates = List.copyOf(gates);
  }
}

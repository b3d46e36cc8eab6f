package dev.fairway.adapter.jdbc;

import dev.fairway.domain.task.Cycles;
import dev.fairway.port.store.StoreMaintenance.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether dependencies and parents lead back to where they started. */
final class GraphCheck {

  private GraphCheck() {}

  static List<Finding> findings(Statements statements) {
    Map<String, List<String>> parents = new HashMap<>();
    new Hierarchy(statements)
        .parents()
        .forEach((child, parent) -> parents.put(child, List.of(parent)));
    List<Finding> findings = new ArrayList<>();
    add(findings, "dependency_cycle", new DependencyTable(statements).graph());
    add(findings, "parent_cycle", parents);
    return findings;
  }

  private static void add(
      List<Finding> findings, String check, Map<String, ? extends Collection<String>> edges) {
    for (List<String> cycle : Cycles.in(edges)) {
      findings.add(
          new Finding(check, "task/" + cycle.get(0), "a circle: " + String.join(" → ", cycle)));
    }
  }
}

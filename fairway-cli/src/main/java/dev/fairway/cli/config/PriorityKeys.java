package dev.fairway.cli.config;

import dev.fairway.domain.policy.Priorities;
import java.util.ArrayList;
import java.util.List;

/** The {@code [task_priorities]} table. */
final class PriorityKeys {

  private PriorityKeys() {}

  static Priorities read(Section root) {
    Section at = root.table("task_priorities");
    Integer standard = WholeNumber.read(at, "default", 0);
    List<Section> sections = at.tables("levels");
    List<Priorities.Level> levels = new ArrayList<>(sections.size());
    for (int i = 0; i < sections.size(); i++) {
      Section level = sections.get(i);
      Integer rank = WholeNumber.read(level, "rank", 0);
      String label = level.required("label");
      String description = level.prose("description");
      if (rank == null) {
        if (!level.has("rank")) {
          level.conflict("rank", "is missing", "add rank = 0 or more");
        }
        continue;
      }
      for (int j = 0; j < levels.size(); j++) {
        if (levels.get(j).rank() == rank) {
          String other = Shown.quoted(levels.get(j).label());
          level.problem("rank", rank + " is already the rank of " + other, null);
        }
      }
      levels.add(new Priorities.Level(rank, label, description));
    }
    return new Priorities(standard, levels);
  }
}

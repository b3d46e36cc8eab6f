package dev.fairway.cli.config;

import dev.fairway.domain.policy.TaskKinds;
import java.util.List;

/** The {@code [task_kinds]} table. */
final class KindKeys {

  private KindKeys() {}

  static TaskKinds read(Section root) {
    Section at = root.table("task_kinds");
    List<String> allowed = TextList.read(at, "allowed");
    String standard = at.text("default", TaskKinds.any().standard());
    if (!allowed.isEmpty() && !allowed.contains(standard)) {
      at.conflict(
          "default",
          at.has("default")
              ? "unknown kind " + Shown.quoted(standard)
              : "is not set, and its default " + Shown.quoted(standard) + " is not allowed",
          TextList.near(standard, allowed));
    }
    return new TaskKinds(allowed, standard);
  }
}

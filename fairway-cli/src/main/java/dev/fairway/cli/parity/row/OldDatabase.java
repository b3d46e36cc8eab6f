package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.json.JsonValue;
import dev.fairway.domain.parity.CaseCheck;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Origin;
import dev.fairway.port.failure.Failure;
import dev.fairway.port.source.OldQueueSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of the old queue's database against those of the store. */
final class OldDatabase {

  private static final String CASE = "old-queue";

  private final Bench bench;

  OldDatabase(Bench bench) {
    this.bench = bench;
  }

  /** Adds nothing when there is no such database. */
  void compare(Map<String, JsonValue> stored, List<CaseResult> results) {
    Path file = bench.plan().oldQueue();
    if (file == null) {
      return;
    }
    CaseCheck check =
        new CaseCheck(
            CASE, new Origin(bench.copy().restored(file.toString()), "fairway --json list"));
    try {
      compare(bench.oldQueue().read(file, bench.plan().oldMapping()), stored, check);
    } catch (Failure unreadable) {
      check.value("readable", unreadable.getMessage());
    }
    results.add(check.result());
  }

  private static void compare(
      OldQueueSource.OldQueue old, Map<String, JsonValue> stored, CaseCheck check) {
    for (OldQueueSource.OldTask task : old.tasks()) {
      JsonValue actual = stored.get(task.id());
      if (actual == null) {
        check.value(task.id(), "imported", null);
        continue;
      }
      compareField(check, task.id() + "/status", task.status(), actual.text("status"));
      compareField(check, task.id() + "/owner", task.owner(), actual.text("owner"));
      compareField(check, task.id() + "/commit", task.commit(), actual.text("commit"));
    }
    if (old.evidence() != null) {
      check.value("evidence", old.evidence() + " rows", "0 rows");
    }
  }

  /** What the old queue does not know is not compared. */
  private static void compareField(
      CaseCheck check, String key, @Nullable String expected, @Nullable String actual) {
    if (expected != null && !expected.isEmpty()) {
      check.value(key, expected, actual);
    }
  }
}

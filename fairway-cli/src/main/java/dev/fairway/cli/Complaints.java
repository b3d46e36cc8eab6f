package dev.fairway.cli;

import dev.fairway.domain.problem.Problem;
import dev.fairway.usecase.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns endings without a value into complaints. */
final class Complaints {

  private Complaints() {}

  static Complaint of(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return RefusalWords.of(refused.refusal());
    }
    if (outcome instanceof Outcome.NotFound<?> missing) {
      return notFound(missing);
    }
    if (outcome instanceof Outcome.Invalid<?> invalid) {
      return invalid(invalid.problems());
    }
    throw new IllegalStateException("a success is no complaint");
  }

  private static Complaint notFound(Outcome.NotFound<?> missing) {
    String message = missing.what() + " " + Printable.line(missing.id()) + " not found";
    if (missing.nearest() != null) {
      message += "; did you mean " + missing.nearest() + "?";
    }
    return new Complaint("not_found", Exit.NOT_FOUND, message, list(missing.what()), List.of());
  }

  /** The command that lists what there is of a kind; null when there is none. */
  private static @Nullable String list(String kind) {
    return switch (kind) {
      case "task" -> "'fairway list' shows what there is";
      case "session" -> "'fairway session status --all' shows what there is";
      case "handoff" -> "'fairway handoff list --all' shows what there is";
      case "watcher" -> "'fairway watcher status --include-done' shows what there is";
      default -> null;
    };
  }

  /** One problem is the message itself; several are listed below a count. */
  private static Complaint invalid(List<Problem> problems) {
    if (problems.size() == 1) {
      Problem only = problems.get(0);
      return new Complaint("validation", Exit.USAGE, only.message(), only.suggestion(), problems);
    }
    return new Complaint("validation", Exit.USAGE, problems.size() + " problems", null, problems);
  }
}

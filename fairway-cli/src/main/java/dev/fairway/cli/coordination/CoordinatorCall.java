package dev.fairway.cli.coordination;

import dev.fairway.cli.Call;
import dev.fairway.cli.Syntax;
import dev.fairway.domain.coordination.Situation;
import dev.fairway.usecase.coordination.Coordinate;
import org.jspecify.annotations.Nullable;

/** What the coordinator's verbs have in common. */
final class CoordinatorCall {

  static final int USUAL_LIMIT = 10;

  private CoordinatorCall() {}

  static Syntax limit(Syntax syntax) {
    return syntax.value(
        "--limit", "N", "at most N ready tasks, blocked tasks and actions; 10 in text when absent");
  }

  /** Null means that JSON has all, and text the usual number. */
  static @Nullable Integer limit(Call call) {
    return call.number("--limit", 0);
  }

  static Situation look(Call call) {
    return new Coordinate(call.project()).look(call.workspace().lanes());
  }
}

package dev.fairway.cli.parity.run;

import dev.fairway.cli.parity.copy.PrivateCopy;
import dev.fairway.domain.parity.CaseResult;
import dev.fairway.domain.parity.Comparison;
import dev.fairway.domain.parity.Difference;
import dev.fairway.domain.parity.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison that names the checkout where it was made with the copy. */
final class Restored {

  private final PrivateCopy copy;

  Restored(PrivateCopy copy) {
    this.copy = copy;
  }

  Comparison of(Comparison comparison) {
    List<CaseResult> cases = new ArrayList<>();
    for (CaseResult each : comparison.cases()) {
      cases.add(new CaseResult(each.name(), each.differences().stream().map(this::of).toList()));
    }
    @Nullable String obstacle = comparison.obstacle();
    return new Comparison(
        comparison.row(), cases, obstacle == null ? null : copy.restored(obstacle));
  }

  private Difference of(Difference difference) {
    Origin origin = difference.origin();
    return new Difference(
        copy.restored(difference.key()),
        copy.restored(difference.expected()),
        copy.restored(difference.actual()),
        new Origin(copy.restored(origin.expected()), copy.restored(origin.actual())));
  }
}

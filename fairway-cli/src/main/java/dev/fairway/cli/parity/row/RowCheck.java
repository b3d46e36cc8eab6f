package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.NotComparable;
import dev.fairway.domain.parity.CaseResult;
import java.util.List;

/** A comparison whose reference has been read. */
public interface RowCheck {

  List<CaseResult> compare(Bench bench) throws NotComparable;
}

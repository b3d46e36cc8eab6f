package dev.fairway.cli.parity.run;

import java.util.ArrayList;
import java.util.List;

/** Takes the time of the parts of a run. */
final class Watch {

  private final List<Phase> phases = new ArrayList<>();
  private long begin = System.nanoTime();

  /** Ends a part, and begins the next. */
  long lap(String name) {
    long now = System.nanoTime();
    long millis = (now - begin) / 1_000_000;
    phases.add(new Phase(name, millis));
    begin = now;
    return millis;
  }

  List<Phase> phases() {
    return List.copyOf(phases);
  }
}

package dev.fairway.cli.parity.run;

import dev.fairway.domain.parity.Row;

/** Somebody who watches. */
public interface Progress {

  /** A part of the run begins. */
  void begins(String what);

  /** A row was compared. */
  void compared(Row row, RowRun run);

  /** Nobody. */
  static Progress none() {
    return new Progress() {
      @Override
      public void begins(String what) {}

      @Override
      public void compared(Row row, RowRun run) {}
    };
  }
}

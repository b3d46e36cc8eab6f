package dev.fairway.port.store;

import dev.fairway.port.store.StoreMaintenance.CopyReport;
import java.nio.file.Path;

/** Rows kept in files. */
public interface RowFiles {

  /**
   * Writes rows into a new file, which has its name only once it is complete.
   *
   * @throws dev.fairway.port.failure.InputFailure when there is such a file already, or it cannot
   *     be written
   */
  CopyReport write(Path target, RowSource rows);

  /**
   * The rows of a file.
   *
   * @throws dev.fairway.port.failure.InputFailure when it cannot be read or is something else
   */
  RowSource read(Path file);
}

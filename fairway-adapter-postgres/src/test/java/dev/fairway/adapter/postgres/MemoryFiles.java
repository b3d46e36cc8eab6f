package dev.fairway.adapter.postgres;

import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance.CopyReport;
import dev.fairway.port.store.testing.RecordedRows;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Files that are none: what is written to a path is kept under it. */
final class MemoryFiles implements RowFiles {

  private final Map<Path, RecordedRows> files = new HashMap<>();

  @Override
  public CopyReport write(Path target, RowSource rows) {
    RecordedRows kept = new RecordedRows(rows.schemaVersion());
    rows.sendTo(kept);
    files.put(target, kept);
    return new CopyReport(target, 1);
  }

  @Override
  public RecordedRows read(Path file) {
    RecordedRows kept = files.get(file);
    if (kept == null) {
      throw new InputFailure("there is no file " + file, null, null);
    }
    return kept;
  }
}

package dev.fairway.cli.store;

import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance.CopyReport;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rows in the files that {@code db export} writes and {@code db restore} reads. */
public final class ExportFiles implements RowFiles {

  @Override
  public CopyReport write(Path target, RowSource rows) {
    Path absolute = target.toAbsolutePath().normalize();
    Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      Files.createDirectories(absolute.getParent());
      try {
        writeNew(part, rows);
        Files.createLink(absolute, part);
      } finally {
        Files.deleteIfExists(part);
      }
      return new CopyReport(absolute, Files.size(absolute));
    } catch (FileAlreadyExistsException taken) {
      throw new InputFailure(
          target + " exists already and is never overwritten", "name another file", taken);
    } catch (IOException | UncheckedIOException unwritable) {
      throw new InputFailure(
          "cannot write " + target, "check the folder's permissions and space", unwritable);
    }
  }

  /** On the disk when this returns: what it is a copy of may be about to go. */
  private static void writeNew(Path part, RowSource rows) throws IOException {
    try (FileOutputStream file = new FileOutputStream(part.toFile())) {
      BufferedOutputStream out = new BufferedOutputStream(file, 65_536);
      try (ExportWriter writer = new ExportWriter(out, rows.schemaVersion())) {
        rows.sendTo(writer);
      }
      out.write('\n');
      out.flush();
      file.getFD().sync();
    }
  }

  @Override
  public RowSource read(Path file) {
    return new ExportReader(file, file.toString());
  }
}

package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.store.StoreMaintenance;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** {@code fairway db export}. */
public final class DbExportCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("write every fact of the store as JSON")
        .details("'fairway db restore FILE' reads it back, into any kind of store.")
        .optionalArgument("FILE", "where to; - or nothing writes to standard output")
        .example("db export facts.json", "everything, in one snapshot");
  }

  @Override
  protected View run(Call call) {
    StoreMaintenance store = call.workspace().maintenance(new ExportFiles());
    String given = call.optionalArgument("FILE");
    try {
      if (given == null || given.equals("-")) {
        OutputStream out = call.workspace().environment().out();
        write(store, out);
        return new Exported(null, 0);
      }
      Path target = call.workspace().path(given);
      if (Files.exists(target)) {
        throw Complaint.validation(given + " exists already", "choose another file");
      }
      if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
        throw new InputFailure(
            "cannot write " + given + ": there is no such folder", "make it first", null);
      }
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        write(store, out);
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(part);
        throw failed;
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      return new Exported(target.toString(), Files.size(target));
    } catch (IOException | UncheckedIOException unwritable) {
      boolean toOutput = given == null || given.equals("-");
      if (toOutput && String.valueOf(unwritable.getMessage()).contains("Broken pipe")) {
        return new Exported(null, 0);
      }
      throw new InputFailure(
          "cannot write the export: " + unwritable.getMessage(), null, unwritable);
    }
  }

  private static void write(StoreMaintenance store, OutputStream out) throws IOException {
    BufferedOutputStream buffered = new BufferedOutputStream(out, 65_536);
    try (ExportWriter writer = new ExportWriter(buffered, store.status().version())) {
      store.export(writer);
    }
    buffered.write('\n');
    buffered.flush();
  }

  /**
   * @param file null when everything went to standard output, which then holds nothing else
   */
  private record Exported(@Nullable String file, long bytes) implements View {

    @Override
    public String schema() {
      return "db-export";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("path", file).number("bytes", bytes);
    }

    @Override
    public void text(Text out) {
      if (file != null) {
        out.line("Exported to " + file + " (" + Sizes.of(bytes) + ")");
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }

    @Override
    public boolean isSaid() {
      return file == null;
    }
  }
}

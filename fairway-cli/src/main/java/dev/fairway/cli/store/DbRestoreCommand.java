package dev.fairway.cli.store;

import dev.fairway.cli.Call;
import dev.fairway.cli.Command;
import dev.fairway.cli.Complaint;
import dev.fairway.cli.Json;
import dev.fairway.cli.Syntax;
import dev.fairway.cli.Text;
import dev.fairway.cli.View;
import dev.fairway.port.failure.InputFailure;
import dev.fairway.port.failure.StoreFailure;
import dev.fairway.port.store.StoreMaintenance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code fairway db restore}. */
public final class DbRestoreCommand extends Command {

  @Override
  protected void declare(Syntax syntax) {
    syntax
        .summary("replace the store by a backup or an export")
        .details("The store that was there is kept beside the new one.")
        .argument("FILE", "what 'db backup' or 'db export' wrote")
        .flag("--yes", "also when there is a store with content")
        .example("db restore /backups/fairway.db --yes", "go back to a backup");
  }

  @Override
  protected View run(Call call) {
    String name = call.argument("FILE");
    Path file = call.workspace().path(name);
    StoreMaintenance store = call.workspace().maintenance(new ExportFiles());
    if (!Files.isRegularFile(file)) {
      throw new InputFailure(
          Files.exists(file) ? name + " is not a file" : "there is no file " + name, null, null);
    }
    if (!call.flag("--yes") && hasStore(store)) {
      throw Complaint.validation(
          "there is a store already, and restoring replaces it",
          "add --yes; the present store is kept beside the new one");
    }
    Instant now = call.workspace().clock().instant();
    Optional<Path> former =
        isExport(file, name)
            ? store.replace(new ExportReader(file, name), now)
            : store.restore(file, now);
    call.workspace().files().prepareRuntimeFolders();
    return new Restored(name, former.map(Path::toString).orElse(null));
  }

  /** A store that cannot be read is one, too. */
  private static boolean hasStore(StoreMaintenance store) {
    try {
      return store.status().exists();
    } catch (StoreFailure unreadable) {
      if (unreadable.reason() == StoreFailure.Kind.UNREACHABLE) {
        throw unreadable;
      }
      return true;
    }
  }

  private static boolean isExport(Path file, String name) {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == '{';
    } catch (IOException unreadable) {
      throw new InputFailure("cannot read " + name, null, unreadable);
    }
  }

  private record Restored(String source, @Nullable String former) implements View {

    @Override
    public String schema() {
      return "db-restore";
    }

    @Override
    public void json(Json out) throws IOException {
      out.text("source", source).text("former_store", former);
    }

    @Override
    public void text(Text out) {
      out.line("Restored the store from " + source);
      if (former != null) {
        out.line("The store as it was: " + former);
      }
    }

    @Override
    public boolean isConfirmation() {
      return true;
    }
  }
}

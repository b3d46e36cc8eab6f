package dev.fairway.cli.parity.run;

import dev.fairway.cli.Complaint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the reference files are. */
final class ReferenceFolder {

  private static final String NAME = "reference";

  private ReferenceFolder() {}

  /** The folder that is asked for, else the first of the usual ones; null when there is none. */
  static @Nullable Path find(Request request) {
    String configured = request.settings().reference();
    if (request.reference() != null) {
      return required(request.reference(), "--reference names it");
    }
    if (configured != null) {
      return required(request.base().resolve(configured), "parity.toml names it");
    }
    Path checkout = request.checkout();
    for (Path usual : List.of(checkout.resolve(NAME), checkout.resolveSibling(NAME))) {
      if (Files.isDirectory(usual)) {
        return usual;
      }
    }
    return null;
  }

  private static Path required(Path folder, String who) {
    if (!Files.isDirectory(folder)) {
      throw Complaint.usage("there is no reference folder " + folder, who);
    }
    return folder;
  }
}

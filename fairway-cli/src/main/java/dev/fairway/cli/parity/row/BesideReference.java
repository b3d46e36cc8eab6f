package dev.fairway.cli.parity.row;

import dev.fairway.cli.parity.bench.Bench;
import dev.fairway.cli.parity.bench.NotComparable;
import java.nio.file.Path;

/** Files that a reference file brings along. */
final class BesideReference {

  private BesideReference() {}

  /** The file as a call can name it. */
  static String file(Bench bench, String name, String place) throws NotComparable {
    Path file = bench.besideReference(name);
    if (file == null) {
      throw new NotComparable(place + ": there is no file '" + name + "' beside the reference");
    }
    return file.toString();
  }
}

package dev.fairway.parity.shape;

import dev.fairway.adapter.sqlite.SqliteMaintenance;
import dev.fairway.adapter.sqlite.SqliteStore;
import java.nio.file.Path;

/** Makes an SQLite store by hand: {@code MakeStore FILE TASKS}; the file must not exist yet. */
public final class MakeStore {

  private MakeStore() {}

  public static void main(String[] args) {
    Path file = Path.of(args[0]);
    RealShape shape = RealShape.tasks(Integer.parseInt(args[1]));
    new SqliteMaintenance(file).migrate(RealShape.END);
    long start = System.nanoTime();
    try (SqliteStore store = SqliteStore.at(file)) {
      shape.fill(store);
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    System.out.println(file + ": " + shape.sizes() + " in " + seconds + " s");
  }
}

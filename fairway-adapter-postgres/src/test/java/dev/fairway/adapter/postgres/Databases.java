package dev.fairway.adapter.postgres;

import dev.fairway.port.store.testing.Samples;
import dev.fairway.testing.postgres.Release;
import dev.fairway.testing.postgres.TestDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Databases with an empty store in them. Making one takes a while, so they are used again. */
final class Databases {

  private static final Map<Release, Queue<TestDatabase>> WAITING = new ConcurrentHashMap<>();

  private Databases() {}

  static TestDatabase withStore() {
    return withStore(Release.NEWEST);
  }

  static TestDatabase withStore(Release release) {
    TestDatabase known = waiting(release).poll();
    if (known != null) {
      return known;
    }
    TestDatabase database = TestDatabase.create(release);
    maintenance(place(database, "fairway")).migrate(Samples.NOON);
    return database;
  }

  private static Queue<TestDatabase> waiting(Release release) {
    return WAITING.computeIfAbsent(release, key -> new ConcurrentLinkedQueue<>());
  }

  /** For the next test; nothing but rows may have changed. */
  static void giveBack(TestDatabase database, Release release) {
    database.deleteRows("fairway");
    waiting(release).add(database);
  }

  static PostgresPlace place(TestDatabase database, String schema) {
    return place(database.url(), schema);
  }

  static PostgresPlace place(String url, String schema) {
    return new PostgresPlace(PostgresAddress.of(url, "nobody", null), schema, "shop");
  }

  static PostgresMaintenance maintenance(PostgresPlace place) {
    return new PostgresMaintenance(place, new MemoryFiles(), Path.of("backups"));
  }
}

package dev.fairway.adapter.postgres;

import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;

/**
 * A schema that is filled beside a store that has lost tables, and then takes its place. What is
 * left of that store stays, under another name.
 */
final class Replacement {

  private static final int LONGEST_BASE = 30;

  private final PostgresPlace place;
  private final PostgresPlace fresh;
  private final Instant now;

  Replacement(PostgresPlace place, Instant now) {
    this.place = place;
    this.now = now;
    fresh = new PostgresPlace(place.address(), name("restored"), place.project());
  }

  private String name(String ending) {
    String schema = place.schema();
    return schema.substring(0, Math.min(LONGEST_BASE, schema.length())) + "_" + ending;
  }

  Replacement load(Function<? super PostgresPlace, ? extends StoreMaintenance> of, RowSource rows) {
    StoreMaintenance maintenance = of.apply(fresh);
    maintenance.migrate(now);
    maintenance.load(rows, loaded -> {});
    return this;
  }

  /** Both at once, or none. */
  void swap(MigrationLock lock) {
    String moment = now.toString().replaceAll("[^0-9TZ]", "").toLowerCase(Locale.ROOT);
    lock.rename(place.schema(), name("damaged_" + moment), fresh.schema());
  }
}

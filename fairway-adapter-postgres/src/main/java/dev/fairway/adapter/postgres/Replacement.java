package dev.fairway.adapter.postgres;

import dev.fairway.port.store.RowSource;
import dev.fairway.port.store.StoreMaintenance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  /** Such as {@code fairway_damaged_20261101t093000123z}, which no attempt before had. */
  private String name(String what) {
    String schema = place.schema();
    String moment = now.truncatedTo(ChronoUnit.MILLIS).toString().replaceAll("[^0-9TZ]", "");
    return schema.substring(0, Math.min(LONGEST_BASE, schema.length()))
        + "_"
        + what
        + "_"
        + moment.toLowerCase(Locale.ROOT);
  }

  Replacement load(Function<? super PostgresPlace, ? extends StoreMaintenance> of, RowSource rows) {
    StoreMaintenance maintenance = of.apply(fresh);
    maintenance.migrate(now);
    maintenance.load(rows, loaded -> {});
    return this;
  }

  /** Both at once, or none. */
  void swap(MigrationLock lock) {
    lock.rename(place.schema(), name("damaged"), fresh.schema());
  }
}

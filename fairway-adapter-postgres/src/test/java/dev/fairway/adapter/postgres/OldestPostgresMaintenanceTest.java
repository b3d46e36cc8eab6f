package dev.fairway.adapter.postgres;

import dev.fairway.testing.postgres.Release;

class OldestPostgresMaintenanceTest extends PostgresMaintenanceTest {

  @Override
  Release release() {
    return Release.OLDEST;
  }
}

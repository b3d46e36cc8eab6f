package dev.fairway.adapter.sqlite.steps;

import dev.fairway.adapter.jdbc.Migrations;
import dev.fairway.port.store.StoreMaintenance.Migration;
import java.util.ArrayList;
import java.util.List;

/** A schema that grows in three steps, the last of which fails in its middle. */
public final class Steps {

  private Steps() {}

  public static Migrations upTo(int version) {
    List<Migration> all = new ArrayList<>();
    for (int i = 1; i <= version; i++) {
      all.add(new Migration(i, List.of("first", "second", "broken").get(i - 1)));
    }
    return new Migrations(all, Steps.class);
  }
}

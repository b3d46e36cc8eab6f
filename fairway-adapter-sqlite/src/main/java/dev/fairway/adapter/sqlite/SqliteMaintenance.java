package dev.fairway.adapter.sqlite;

public abstract class SqliteMaintenance implements dev.fairway.port.store.StoreMaintenance {
  public static SqliteMaintenance x;
}

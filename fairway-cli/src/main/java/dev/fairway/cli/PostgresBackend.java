package dev.fairway.cli;

import dev.fairway.adapter.postgres.AheadConnection;
import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresChanges;
import dev.fairway.adapter.postgres.PostgresMaintenance;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresScratch;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.cli.config.Settings;
import dev.fairway.port.store.ChangeFeed;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import org.jspecify.annotations.Nullable;

/**
 * The store on a server. Its address comes from the environment or an option, never from a file.
 */
final class PostgresBackend {

  private static final int MOST_CONNECTIONS = 6;

  private PostgresBackend() {}

  /** Begins to connect; null when that cannot be an address, which is said later. */
  static @Nullable AheadConnection connectAhead(String url, Environment environment) {
    try {
      return AheadConnection.to(address(url, environment));
    } catch (IllegalArgumentException saidLater) {
      return null;
    }
  }

  /**
   * @param ahead a connection to where {@code --db} or its variable points; null when there is none
   */
  static Store store(ProjectFiles files, Environment environment, @Nullable AheadConnection ahead) {
    return PostgresStore.at(place(files, environment), ahead);
  }

  static StoreMaintenance maintenance(ProjectFiles files, Environment environment, RowFiles rows) {
    return new PostgresMaintenance(place(files, environment), rows, files.runtimeFolder("backups"));
  }

  /** For a process that lives long and answers several callers at once. */
  static Store pooled(ProjectFiles files, Environment environment) {
    return PostgresStore.pooled(place(files, environment), MOST_CONNECTIONS);
  }

  static ChangeFeed changes(ProjectFiles files, Environment environment) {
    return PostgresChanges.of(place(files, environment));
  }

  static String location(ProjectFiles files, Environment environment) {
    return place(files, environment).toString();
  }

  static void removeSchemas(String url, String names, Environment environment) {
    PostgresScratch.drop(
        PostgresAddress.of(url, environment.user(), environment.variable("PGPASSWORD")), names);
  }

  private static PostgresPlace place(ProjectFiles files, Environment environment) {
    Settings settings = files.sound().settings();
    String given = settings.databaseUrl();
    String source = given != null ? files.databaseSource() : settings.postgresUrlEnv();
    String url = given != null ? given : fromVariable(environment, source);
    try {
      PostgresAddress address = address(url, environment);
      String schema = address.schema();
      return new PostgresPlace(
          address,
          schema != null ? schema : settings.postgresSchema(),
          files.sound().policy().projectName());
    } catch (IllegalArgumentException wrong) {
      throw Complaint.usage(
          source + " " + wrong.getMessage(),
          "such as postgresql://user:password@host:5432/database?sslmode=verify-full");
    }
  }

  private static PostgresAddress address(String url, Environment environment) {
    return PostgresAddress.of(url, environment.user(), environment.variable("PGPASSWORD"));
  }

  private static String fromVariable(Environment environment, String name) {
    @Nullable String url = environment.variable(name);
    if (url == null) {
      throw Complaint.validation(
          "the store is on PostgreSQL, and " + name + ", which holds its URL, is not set",
          "export " + name + "=postgresql://user:password@host:5432/database, or use --db");
    }
    return url;
  }
}

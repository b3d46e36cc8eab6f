package dev.fairway.cli;

import dev.fairway.adapter.postgres.PostgresAddress;
import dev.fairway.adapter.postgres.PostgresMaintenance;
import dev.fairway.adapter.postgres.PostgresPlace;
import dev.fairway.adapter.postgres.PostgresScratch;
import dev.fairway.adapter.postgres.PostgresStore;
import dev.fairway.cli.config.Settings;
import dev.fairway.port.store.RowFiles;
import dev.fairway.port.store.Store;
import dev.fairway.port.store.StoreMaintenance;
import org.jspecify.annotations.Nullable;

/**
 * The store on a server. Its address comes from the environment or an option, never from a file.
 */
final class PostgresBackend {

  private PostgresBackend() {}

  static Store store(ProjectFiles files, Environment environment) {
    return PostgresStore.at(place(files, environment));
  }

  static StoreMaintenance maintenance(ProjectFiles files, Environment environment, RowFiles rows) {
    return new PostgresMaintenance(place(files, environment), rows, files.runtimeFolder("backups"));
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
      PostgresAddress address =
          PostgresAddress.of(url, environment.user(), environment.variable("PGPASSWORD"));
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

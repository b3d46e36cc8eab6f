package dev.fairway.cli.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A database that an option or variable names instead of the file. */
record DatabaseOverride(Settings.Backend backend, String location, String source) {

  static DatabaseOverride of(String fileOrUrl, String source) {
    if (DatabaseUrl.isPostgres(fileOrUrl)) {
      return new DatabaseOverride(Settings.Backend.POSTGRES, fileOrUrl, source);
    }
    if (DatabaseUrl.isUrl(fileOrUrl)) {
      throw new IllegalArgumentException(
          source + " names a database that is neither a file nor a postgresql:// URL");
    }
    if (fileOrUrl.isEmpty()) {
      throw new IllegalArgumentException(source + " is empty; name a file or a postgresql:// URL");
    }
    try {
      String file = Path.of(fileOrUrl).toAbsolutePath().normalize().toString();
      return new DatabaseOverride(Settings.Backend.SQLITE, file, source);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(source + " is not a file name: " + e.getReason(), e);
    }
  }

  Settings applied(Settings settings) {
    boolean url = backend == Settings.Backend.POSTGRES;
    return new Settings(
        backend,
        url ? settings.storePath() : location,
        settings.postgresUrlEnv(),
        settings.postgresSchema(),
        url ? location : null,
        settings.queueSource(),
        settings.dashboard());
  }

  List<ConfigValue> applied(List<ConfigValue> values) {
    List<ConfigValue> changed = new ArrayList<>(values.size() + 1);
    for (ConfigValue value : values) {
      switch (value.key()) {
        case "fairway.store.backend" ->
            changed.add(new ConfigValue(value.key(), backend.word(), source));
        case "fairway.db_path" -> {}
        case "fairway.store.path" -> changed.add(place(value));
        default -> changed.add(value);
      }
    }
    return List.copyOf(changed);
  }

  private ConfigValue place(ConfigValue path) {
    return backend == Settings.Backend.POSTGRES
        ? new ConfigValue("fairway.store.url", DatabaseUrl.masked(location), source)
        : new ConfigValue(path.key(), location, source);
  }
}

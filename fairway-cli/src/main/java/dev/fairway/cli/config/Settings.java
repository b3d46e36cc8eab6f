package dev.fairway.cli.config;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the wiring needs to know and the rules do not.
 *
 * @param storePath file of the SQLite store; relative to the project's root unless absolute
 * @param postgresUrlEnv name of the environment variable that holds the PostgreSQL URL
 * @param postgresSchema the schema of that database that holds the store
 * @param databaseUrl the URL that an option or variable gave instead; null when none did. May hold
 *     a password
 * @param queueSource the task file of the project, such as {@code yaml:doc/queue.yaml}
 */
public record Settings(
    Backend backend,
    String storePath,
    String postgresUrlEnv,
    String postgresSchema,
    @Nullable String databaseUrl,
    @Nullable String queueSource,
    Dashboard dashboard) {

  /** Where the store of a project is that configures none. */
  public static final String DEFAULT_STORE_PATH = ".fairway/state.db";

  /** The variable with the URL in a project that names none. */
  public static final String DEFAULT_URL_VARIABLE = "FAIRWAY_POSTGRES_URL";

  /** The schema of a project that configures none. */
  public static final String DEFAULT_SCHEMA = "fairway";

  /** Which database. */
  public enum Backend {
    SQLITE,
    POSTGRES;

    /** The word in the configuration and in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How the dashboard is served.
   *
   * @param host name or address, an IPv6 address without its brackets
   * @param port 0 to 65535; 0 lets the system choose
   */
  public record Dashboard(String host, int port, boolean autoOpen, boolean readOnly) {}

  /** Leaves the URL out: it may hold a password. */
  @Override
  public String toString() {
    return "Settings[" + backend.word() + ", " + storePath + "]";
  }
}

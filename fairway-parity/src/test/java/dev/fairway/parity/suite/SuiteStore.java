package dev.fairway.parity.suite;

import java.util.List;
import java.util.Map;

/**
 * A store that a suite is run on.
 *
 * @param name as it appears in the names of tests
 * @param options what is added to the call
 * @param variables what the call sees in its environment
 */
public record SuiteStore(String name, List<String> options, Map<String, String> variables) {

  public SuiteStore {
    options = List.copyOf(options);
    variables = Map.copyOf(variables);
  }

  /** The embedded store. */
  public static SuiteStore sqlite() {
    return new SuiteStore("SQLite", List.of(), Map.of());
  }

  /**
   * A PostgreSQL database in which the run may make schemas of its own.
   *
   * @param url {@code postgresql://user:password@host:port/database}
   */
  public static SuiteStore postgres(String url) {
    return new SuiteStore(
        "PostgreSQL", List.of("--backend", "postgres"), Map.of("FAIRWAY_PARITY_POSTGRES_URL", url));
  }
}

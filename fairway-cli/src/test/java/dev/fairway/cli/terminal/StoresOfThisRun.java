package dev.fairway.cli.terminal;

/** One for all tests of a JVM, since a server takes a while to start. */
final class StoresOfThisRun {

  static final Stores ALL = chosen(System.getProperty("fairway.test.backend", "sqlite"));

  private StoresOfThisRun() {}

  private static Stores chosen(String backend) {
    return switch (backend) {
      case "sqlite" -> new SqliteStores();
      case "postgres" -> new PostgresStores();
      default -> throw new IllegalArgumentException("fairway.test.backend: " + backend);
    };
  }
}

package dev.fairway.cli;

/** The program's entry, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    keepLibrariesSmall();
    int code = new Fairway(SystemEnvironment.here()).run(args);
    Runtime.getRuntime().halt(code);
  }

  /**
   * All options are texts, so the parser need not know types that take long to load. And nothing
   * here depends on a locale, so the platform's data about all of them, which a database driver
   * would make it read, can stay where it is.
   */
  private static void keepLibrariesSmall() {
    System.setProperty("java.locale.providers", "FALLBACK");
    System.setProperty("picocli.converters.excludes", ".*");
    System.setProperty("picocli.disable.closures", "true");
  }
}

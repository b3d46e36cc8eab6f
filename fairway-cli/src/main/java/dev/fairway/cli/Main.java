package dev.fairway.cli;

/** The program's entry, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    keepParserSmall();
    int code = new Fairway(SystemEnvironment.here()).run(args);
    Runtime.getRuntime().halt(code);
  }

  /** All options are texts, so the parser need not know types that take long to load. */
  private static void keepParserSmall() {
    System.setProperty("picocli.converters.excludes", ".*");
    System.setProperty("picocli.disable.closures", "true");
  }
}

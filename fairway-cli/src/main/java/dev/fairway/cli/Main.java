package dev.fairway.cli;

/** The program's entry, and the only place that ends the process. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    int code = new Fairway(SystemEnvironment.here()).run(args);
    Runtime.getRuntime().halt(code);
  }
}

package dev.fairway.cli;

/** Exit codes. */
public final class Exit {

  public static final int OK = 0;

  /** Validation, configuration or usage. */
  public static final int USAGE = 1;

  /** Database, git, input or output. */
  public static final int RUNTIME = 2;

  public static final int NOT_FOUND = 3;

  /** Refused by a rule, or a check that is not ok. */
  public static final int REFUSED = 4;

  private Exit() {}
}

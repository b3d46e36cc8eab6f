package dev.fairway.cli;

/** One verb. A new instance serves one call. */
public abstract class Command {

  /** Says what the verb takes and what it is for; needs nothing from the world. */
  protected abstract void declare(Syntax syntax);

  /** Does it. What goes wrong is thrown as a {@link Complaint} or a port's failure. */
  protected abstract View run(Call call);

  /**
   * True when it is worth loading the store's driver while the arguments are still being read.
   * Needed by no command; it saves those that are called all day a few milliseconds.
   */
  protected boolean opensStore() {
    return false;
  }
}

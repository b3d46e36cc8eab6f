package dev.fairway.cli;

/** One verb. A new instance serves one call. */
public abstract class Command {

  /** Says what the verb takes and what it is for; needs nothing from the world. */
  protected abstract void declare(Syntax syntax);

  /** Does it. What goes wrong is thrown as a {@link Complaint} or a port's failure. */
  protected abstract View run(Call call);
}

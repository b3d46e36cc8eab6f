package dev.fairway.port.process;

/**
 * Starts programs.
 *
 * <p>Every method throws {@link dev.fairway.port.failure.ProcessFailure} when that cannot be done.
 */
public interface Programs {

  /**
   * Starts a program on the terminal of the caller.
   *
   * @param aside whether what it prints goes to standard error, because standard output is wanted
   *     for something else
   */
  RunningProgram start(Program program, boolean aside);

  /**
   * Runs a program that ends soon, with nothing to read.
   *
   * @return what it printed, without line breaks at the end
   */
  String output(Program program);
}

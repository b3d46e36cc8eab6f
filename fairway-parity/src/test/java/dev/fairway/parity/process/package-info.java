/**
 * The packaged program at work in real processes: several at once on one store, one that is killed,
 * the runbook as it is written, and what a start of it loads.
 *
 * <p>Here is what only processes can show; what a command answers is tested in the command line's
 * own module, and how its scripts find a Java beside this package. Start with {@link
 * ClaimRaceTest}; {@link Project} is a folder to run the program in, {@link Child} one process.
 */
@NullMarked
package dev.fairway.parity.process;

import org.jspecify.annotations.NullMarked;

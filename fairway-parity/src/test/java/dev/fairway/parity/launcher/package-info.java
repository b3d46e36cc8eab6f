/**
 * The packaged program as its users start it: real scripts, run as processes.
 *
 * <p>Here is what only a process can show: finding the distribution and a Java, archives, output
 * streams, exit codes. What a command does is tested in the command line's own module. Start with
 * {@link LauncherPlaceTest}; {@link Start} runs a process, {@link FakeJdk} stands in for a JDK of
 * any version and writes down how it was called.
 */
@NullMarked
package dev.fairway.parity.launcher;

import org.jspecify.annotations.NullMarked;

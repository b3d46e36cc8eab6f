/**
 * Classes that break a rule on purpose, at least one for every rule; each of their methods breaks
 * it once. They stand in packages named as those of the code, so that the rules take them for code.
 * Nothing but the rules may name them.
 */
@NullMarked
package dev.fairway.parity.architecture.offenders;

import org.jspecify.annotations.NullMarked;

/**
 * The boundaries of the code, as rules over its classes. Each enum is a family of rules, each of
 * its constants one sentence; a rule names the classes below {@code offenders} that it must catch,
 * so that none can pass because it checks nothing. Start at {@code ArchitectureTest}; where the
 * code is read from says {@code Codebase}.
 */
@NullMarked
package dev.fairway.parity.architecture;

import org.jspecify.annotations.NullMarked;

/**
 * What is ready, found a second time and in the plainest way, to be compared with what the program
 * says. Every store has to pass {@code ReadyOrderContract}; start at {@code ReadyOracle}.
 */
@NullMarked
package dev.fairway.parity.ready;

import org.jspecify.annotations.NullMarked;

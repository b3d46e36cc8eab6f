/**
 * Parity as JUnit tests, for any build: one test for each row and case of a checkout. This package
 * is published, so it must not need the others here. Start at {@code ParitySuite}.
 */
@NullMarked
package dev.fairway.parity.suite;

import org.jspecify.annotations.NullMarked;

/**
 * What the application needs of a store. Start at {@code Store}; what an implementation has to do
 * is written down in the contract suites of this module's test-jar.
 */
@NullMarked
package dev.fairway.port.store;

import org.jspecify.annotations.NullMarked;

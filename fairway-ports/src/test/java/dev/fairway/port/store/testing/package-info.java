/**
 * What every store has to do, as test suites, and a store in memory that passes them. A store's own
 * module extends each suite with a few lines that open it. Start at {@code StoreContract}.
 */
@NullMarked
package dev.fairway.port.store.testing;

import org.jspecify.annotations.NullMarked;

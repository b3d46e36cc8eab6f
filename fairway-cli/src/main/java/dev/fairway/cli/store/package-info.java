/** The verbs that look after the store. */
@NullMarked
package dev.fairway.cli.store;

import org.jspecify.annotations.NullMarked;

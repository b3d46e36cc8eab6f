/** The verbs about regression packs. */
@NullMarked
package dev.fairway.cli.regression;

import org.jspecify.annotations.NullMarked;

/** The catalog of regression packs as values; reading it belongs to an adapter. */
@NullMarked
package dev.fairway.domain.regression;

import org.jspecify.annotations.NullMarked;

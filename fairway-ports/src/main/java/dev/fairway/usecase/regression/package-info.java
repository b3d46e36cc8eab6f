/** Catalogs of regression packs. */
@NullMarked
package dev.fairway.usecase.regression;

import org.jspecify.annotations.NullMarked;

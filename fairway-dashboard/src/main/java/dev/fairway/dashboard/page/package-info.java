/**
 * One class per page: it asks use cases and fills a template. Start at {@code Pages}, which knows
 * every address.
 */
@NullMarked
package dev.fairway.dashboard.page;

import org.jspecify.annotations.NullMarked;

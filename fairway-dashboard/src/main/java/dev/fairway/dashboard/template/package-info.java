/**
 * The templates of {@code src/main/jte}, made into classes by the build; nothing else lives here.
 */
@NullMarked
package dev.fairway.dashboard.template;

import org.jspecify.annotations.NullMarked;

/**
 * What the application offers: one final class per activity, in the packages below. A use case
 * loads, lets the domain decide, and saves; it holds no rule, no SQL and no words. Start at {@code
 * Project} and {@code Outcome}.
 */
@NullMarked
package dev.fairway.usecase;

import org.jspecify.annotations.NullMarked;

/**
 * What templates are filled with: records of things that are ready to be shown, and how times,
 * states and addresses look. Templates decide nothing.
 */
@NullMarked
package dev.fairway.dashboard.view;

import org.jspecify.annotations.NullMarked;

package dev.fairway.dashboard.view;

import org.jspecify.annotations.Nullable;

/**
 * What is said at the top of a page.
 *
 * @param good whether all went well
 */
public record Notice(boolean good, String message, @Nullable String hint) {}

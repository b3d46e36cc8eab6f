package dev.fairway.dashboard.site;

import org.jspecify.annotations.Nullable;

/**
 * A refusal or a mistake in words.
 *
 * @param message one line
 * @param hint the way out; null when there is none to name
 */
public record Said(String message, @Nullable String hint) {}

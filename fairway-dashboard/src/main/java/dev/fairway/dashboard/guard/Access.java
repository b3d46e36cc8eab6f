package dev.fairway.dashboard.guard;

import org.jspecify.annotations.Nullable;

/**
 * Who may do what.
 *
 * @param host what the server listens on
 * @param remote whether that is more than this machine
 * @param readOnly whether nothing can be changed
 * @param token what everybody has to show first; null when nobody has to
 */
public record Access(String host, boolean remote, boolean readOnly, @Nullable String token) {}

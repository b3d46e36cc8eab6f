/**
 * Things that run for a while and that somebody keeps an eye on: a build, a rollout, a soak test.
 * Start at {@code Watcher}.
 */
@NullMarked
package dev.fairway.domain.watcher;

import org.jspecify.annotations.NullMarked;

/**
 * What the driver calls in the distribution in the place of things that take long and lead nowhere
 * here: the build puts these calls into the one jar (see {@code VerifiedOnce}). Each does what the
 * driver would end up with. Start at {@code Shortcuts}.
 */
@NullMarked
package dev.fairway.adapter.postgres.shortcut;

import org.jspecify.annotations.NullMarked;

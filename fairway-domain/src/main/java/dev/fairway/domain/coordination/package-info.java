/**
 * How a whole project stands at one instant, and what to do next: decided on facts that somebody
 * else has read. Nothing here changes anything. Start at {@code Situation}.
 */
@NullMarked
package dev.fairway.domain.coordination;

import org.jspecify.annotations.NullMarked;

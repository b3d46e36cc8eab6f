/**
 * Who is at work: beginning, going on, ending, and bringing the record in line with the world.
 * Start at {@code SessionSurvey}, which says what a session is right now.
 */
@NullMarked
package dev.fairway.usecase.session;

import org.jspecify.annotations.NullMarked;

/**
 * The validated project policy: roles, states, kinds, gates, routes and profiles as the
 * configuration declares them. Reading and checking the file belongs to the command line. Start at
 * {@code ProjectPolicy}.
 */
@NullMarked
package dev.fairway.domain.policy;

import org.jspecify.annotations.NullMarked;

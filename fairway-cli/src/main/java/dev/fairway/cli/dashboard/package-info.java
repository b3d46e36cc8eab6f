/**
 * The verbs that start and stop the dashboard, and the register of projects for one that shows
 * many. What it shows is in {@code fairway-dashboard}.
 */
@NullMarked
package dev.fairway.cli.dashboard;

import org.jspecify.annotations.NullMarked;

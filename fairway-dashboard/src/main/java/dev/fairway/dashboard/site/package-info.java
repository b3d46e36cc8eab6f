/**
 * What the dashboard is given: projects, and how their refusals are worded. Whoever starts the
 * dashboard implements {@code Site}; nothing here knows how a project is found or opened.
 */
@NullMarked
package dev.fairway.dashboard.site;

import org.jspecify.annotations.NullMarked;

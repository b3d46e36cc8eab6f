/**
 * What the reports say, computed once from rows and shared by every surface. Start at {@code
 * HealthReport}.
 */
@NullMarked
package dev.fairway.domain.report;

import org.jspecify.annotations.NullMarked;

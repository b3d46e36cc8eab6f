/** Parts that several templates share; made by the build, too. */
@NullMarked
package dev.fairway.dashboard.template.part;

import org.jspecify.annotations.NullMarked;

/** Looking at the project as a whole, or at all that surrounds a task; nothing is changed. */
@NullMarked
package dev.fairway.usecase.overview;

import org.jspecify.annotations.NullMarked;

/** Moving tasks between states. */
@NullMarked
package dev.fairway.usecase.status;

import org.jspecify.annotations.NullMarked;

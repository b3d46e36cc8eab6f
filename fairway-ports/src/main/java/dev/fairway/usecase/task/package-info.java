/** Adding, changing, listing and showing tasks. */
@NullMarked
package dev.fairway.usecase.task;

import org.jspecify.annotations.NullMarked;

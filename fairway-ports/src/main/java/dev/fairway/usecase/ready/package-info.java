/** What can be worked on now. */
@NullMarked
package dev.fairway.usecase.ready;

import org.jspecify.annotations.NullMarked;

/** Finding and recording reviewers. */
@NullMarked
package dev.fairway.usecase.review;

import org.jspecify.annotations.NullMarked;

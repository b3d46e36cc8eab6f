/** The verbs about reviewers. */
@NullMarked
package dev.fairway.cli.review;

import org.jspecify.annotations.NullMarked;

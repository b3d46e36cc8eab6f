/** Taking tasks and giving them back. */
@NullMarked
package dev.fairway.usecase.claim;

import org.jspecify.annotations.NullMarked;

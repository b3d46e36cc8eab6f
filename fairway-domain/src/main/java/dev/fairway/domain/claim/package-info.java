/** Who may take a task, take it over, or give it back. Start at {@code ClaimPolicy}. */
@NullMarked
package dev.fairway.domain.claim;

import org.jspecify.annotations.NullMarked;

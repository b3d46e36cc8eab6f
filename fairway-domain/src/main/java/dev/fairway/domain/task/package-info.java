/**
 * Tasks, their state and the graphs between them. Nothing here decides about claims or states;
 * those rules are in {@code claim} and {@code transition}. Start at {@code Task}.
 */
@NullMarked
package dev.fairway.domain.task;

import org.jspecify.annotations.NullMarked;

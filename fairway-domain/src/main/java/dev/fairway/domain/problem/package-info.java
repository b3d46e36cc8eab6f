/**
 * What is wrong with something a person wrote: one {@link dev.fairway.domain.problem.Problem} each,
 * with its place in the file. No file is read here. Start at {@code Problem}.
 */
@NullMarked
package dev.fairway.domain.problem;

import org.jspecify.annotations.NullMarked;

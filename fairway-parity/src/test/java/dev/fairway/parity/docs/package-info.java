/**
 * The pages of this project against the program: what they show happens, and what they name exists.
 *
 * <p>A block of a page that is marked {@code console} is a transcript. Its lines that begin with
 * {@code $} are run one after the other, each by a shell of its own, all blocks of a page in one
 * empty repository; the lines below a command are what it prints, standard output and standard
 * error together. {@code …} stands for any text within a line, and for any number of lines where it
 * is all of one. {@code [exit 4]} as the last line is the exit code, 0 without one. Where no output
 * is shown none is compared. Start with {@link PagesTest}.
 */
@NullMarked
package dev.fairway.parity.docs;

import org.jspecify.annotations.NullMarked;

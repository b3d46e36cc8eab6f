/**
 * What the old scripts answered, as people wrote it down: files and commands read strictly, each
 * mistake with its place. What a row makes of it is the row's business. Start at {@code Sheet}.
 */
@NullMarked
package dev.fairway.cli.parity.reference;

import org.jspecify.annotations.NullMarked;

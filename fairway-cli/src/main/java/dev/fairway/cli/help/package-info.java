/** The verbs about the program itself. */
@NullMarked
package dev.fairway.cli.help;

import org.jspecify.annotations.NullMarked;

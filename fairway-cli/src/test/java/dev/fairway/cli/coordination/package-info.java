/** Tests of the coordinator's verbs. */
@NullMarked
package dev.fairway.cli.coordination;

import org.jspecify.annotations.NullMarked;

/** Verbs about where tasks stand. Start at {@code CheckpointRecordCommand}. */
@NullMarked
package dev.fairway.cli.checkpoint;

import org.jspecify.annotations.NullMarked;

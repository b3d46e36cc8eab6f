@NullMarked
package dev.fairway.cli.checkpoint;

import org.jspecify.annotations.NullMarked;

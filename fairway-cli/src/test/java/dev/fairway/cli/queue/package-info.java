@NullMarked
package dev.fairway.cli.queue;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.fairway.cli.task;

import org.jspecify.annotations.NullMarked;

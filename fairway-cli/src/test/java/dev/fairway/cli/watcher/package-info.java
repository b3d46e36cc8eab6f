@NullMarked
package dev.fairway.cli.watcher;

import org.jspecify.annotations.NullMarked;

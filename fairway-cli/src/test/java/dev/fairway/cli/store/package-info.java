@NullMarked
package dev.fairway.cli.store;

import org.jspecify.annotations.NullMarked;

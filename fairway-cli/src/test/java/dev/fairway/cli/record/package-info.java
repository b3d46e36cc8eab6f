@NullMarked
package dev.fairway.cli.record;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.fairway.cli.place;

import org.jspecify.annotations.NullMarked;

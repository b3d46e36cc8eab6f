@NullMarked
package dev.fairway.cli.claim;

import org.jspecify.annotations.NullMarked;

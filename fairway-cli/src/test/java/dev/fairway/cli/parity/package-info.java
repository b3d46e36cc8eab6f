@NullMarked
package dev.fairway.cli.parity;

import org.jspecify.annotations.NullMarked;

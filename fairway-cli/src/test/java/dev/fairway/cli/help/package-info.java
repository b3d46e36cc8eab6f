@NullMarked
package dev.fairway.cli.help;

import org.jspecify.annotations.NullMarked;

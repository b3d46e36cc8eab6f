@NullMarked
package dev.fairway.cli.dashboard;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.fairway.cli.regression;

import org.jspecify.annotations.NullMarked;

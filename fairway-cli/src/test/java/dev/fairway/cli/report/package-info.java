@NullMarked
package dev.fairway.cli.report;

import org.jspecify.annotations.NullMarked;

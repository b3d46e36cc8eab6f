@NullMarked
package dev.fairway.cli.parity.report;

import org.jspecify.annotations.NullMarked;

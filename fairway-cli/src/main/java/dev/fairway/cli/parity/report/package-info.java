/**
 * What a parity run has found, for programs, build servers and people. Nothing is compared or
 * judged here. Start at {@code ResultJson} and {@code HtmlReport}.
 */
@NullMarked
package dev.fairway.cli.parity.report;

import org.jspecify.annotations.NullMarked;

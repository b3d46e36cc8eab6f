/**
 * How values look in JSON and as text, wherever they appear. Start at {@code TaskJson} and {@code
 * TaskRows}.
 */
@NullMarked
package dev.fairway.cli.view;

import org.jspecify.annotations.NullMarked;

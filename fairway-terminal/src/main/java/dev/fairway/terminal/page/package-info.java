/**
 * What can be seen, as lines of a given width, and what keys do to it: functions of values, without
 * a terminal or a store. Start at {@code View}.
 */
@NullMarked
package dev.fairway.terminal.page;

import org.jspecify.annotations.NullMarked;

/**
 * The embedded store: one file on one machine. Opening it, what SQLite spells in its own way, what
 * its errors mean, and looking after the file. All other SQL is shared. Start at {@code
 * SqliteStore}.
 */
@NullMarked
package dev.fairway.adapter.sqlite;

import org.jspecify.annotations.NullMarked;

/**
 * Stands in front of the SQLite driver's own package of this name. The driver builds a date format
 * for every connection and loads the locale data of the JDK for it, which takes longer than most
 * commands; the one here does that when a date is formatted. Nothing else may live here.
 */
@NullMarked
package org.sqlite.date;

import org.jspecify.annotations.NullMarked;

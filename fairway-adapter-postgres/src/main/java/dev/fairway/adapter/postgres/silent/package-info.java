/**
 * What the driver finds in the distribution in the place of Java's own logging, which takes as long
 * to set up as a server takes to answer: the build renames {@code java.util.logging} to this
 * package in the one jar. As much of it as the driver uses; nothing is ever written. What goes
 * wrong reaches the user as one line anyway. Start at {@code Logger}.
 */
@NullMarked
package dev.fairway.adapter.postgres.silent;

import org.jspecify.annotations.NullMarked;
